/** Prepares the Neo4j Browser where its user has not set it up, and goes on to it. */

const SETTINGS = 'neo4j.settings';

/**
 * With "connect result nodes" the Browser adds each relationship between the nodes of an answer, superseded versions among them.
 * The other two report to its makers.
 */
if (localStorage.getItem(SETTINGS) === null) {
  localStorage.setItem(SETTINGS, JSON.stringify({ autoComplete: false, allowCrashReports: false, allowUserStats: false }));
}
location.replace('/browser/index.html' + location.search + location.hash);
