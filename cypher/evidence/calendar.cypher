// name:  evidence/calendar
// title: How much happened and how much was published in each month
// shape: rows
//
// Months with the number of facts that began, or happened, in them by the last day that is possible, and the number of publications that
// could be known from then on, oldest first. What has no such day is left out. A row is one month.
//
// @param  limit :: INTEGER = 10000     at most so many rows
//
// @column month :: DATE                the first day of the month
// @column facts :: INTEGER             facts that began, or happened, in the month at the latest
// @column publications :: INTEGER      publications that could be known from a day of this month on
//
// @example
CALL () {
  MATCH (source:Source)
  WHERE source.knownFrom IS NOT NULL
  RETURN date.truncate('month', source.knownFrom) AS month, 0 AS facts, 1 AS publications
  UNION ALL
  MATCH (:Entity)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED|ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED
      |SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS]->(:Entity)
  WHERE relation.sinceLatest IS NOT NULL AND NOT coalesce(relation.derived, false)
  RETURN date.truncate('month', relation.sinceLatest) AS month, 1 AS facts, 0 AS publications
}
RETURN month, sum(facts) AS facts, sum(publications) AS publications
ORDER BY month
LIMIT $limit
