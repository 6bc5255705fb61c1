// name:  succession/leaders-killed
// title: Leaders who were killed
// shape: rows
//
// Leaders who were killed while they may have been in office, with the days in
// office, the successor and the days for which the seat was empty. First come those who surely were in office,
// then those presumed to be, then those who may have been, each in the order of their deaths. A row is one office of
// one dead leader. Leaders who surely had left the office before they died are left out. If it
// cannot be decided who came next, there is one row for each who may have. If no
// successor is known, the seat need not have stayed empty: the days are given then only if a
// source states them. They are those of succession/vacancies.
//
// @param  organisation :: STRING? of Organisation   id of the organisation or declared province; null: any
// @param  after :: DATE?                            only who can have died on this day or later
// @param  before :: DATE?                           only who can have died on this day or earlier
// @param  parts :: BOOLEAN = false                  true: with everything that was part of it at the time
// @param  limit :: INTEGER = 1000                   at most so many rows
//
// @column person :: STRING of Person                id of the dead leader
// @column personName :: STRING                      name of the dead leader
// @column organisation :: STRING of Entity          id of what was led
// @column organisationName :: STRING                its name
// @column role :: LIST<STRING>                      the sources' words for the office
// @column inOffice :: STRING                        how sure it is that the office was held on the day of the death: certain, presumed or possible
// @column event :: STRING of Event                  id of the event in which the leader died
// @column eventName :: STRING                       its name
// @column dateEarliest :: DATE?                     the first day that can have been that of the death; null: nothing bounds it
// @column dateLatest :: DATE?                       the last day that can have been that of the death; null: nothing bounds it
// @column daysInOfficeAtLeast :: INTEGER?           the least number of days in office, its last day among them; null: a bound is open
// @column daysInOfficeAtMost :: INTEGER?            the greatest number of days in office up to the death; null: a bound is open
// @column successor :: STRING? of Person            id of who came next; null: nobody is known to have
// @column successorName :: STRING?                  name of who came next
// @column successorKind :: STRING?                  how sure it is that this one came next: certain, presumed or possible
// @column vacancyDaysAtLeast :: INTEGER?            the least number of days for which the seat was empty afterwards; null: a bound is open, or nothing is known of it
// @column vacancyDaysAtMost :: INTEGER?             the greatest number of days for which the seat was empty afterwards; null: a bound is open, or nothing is known of it
// @column status :: STRING                          that of the death: confirmed, reported, suspected or contested
// @column office :: STRING                          id of the office, a fact; evidence/statements-of tells who says it
// @column killing :: STRING                         id of the death, a fact
//
// @example organisation=caucasus-emirate
// @example organisation=caucasus-emirate parts=true
// @example after=2015-04-01 before=2016-12-31
CALL () {
  // null equals nothing: a part of this costs nothing where it was not asked for
  MATCH (whole:Entity {id: $organisation})
  MATCH (whole)((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(organisation:Entity)<-[office:LED]-(person:Person)-[killing:KILLED_IN]->(event:Event)
  RETURN organisation, part, office, person, killing, event
  UNION
  WITH $organisation IS NULL AS everywhere
  WHERE everywhere
  MATCH (organisation:Entity)<-[office:LED]-(person:Person)-[killing:KILLED_IN]->(event:Event)
  RETURN organisation, [] AS part, office, person, killing, event
}
WITH *,
  killing.sinceEarliest AS dateEarliest,
  killing.sinceLatest AS dateLatest
WHERE coalesce(dateLatest >= $after, true)
  AND coalesce(dateEarliest <= $before, true)
  // all of it can have held on the day of the death
  AND all(span IN part + office WHERE
    // part: may-hold-within (relation = span, first = dateEarliest, last = dateLatest)
    coalesce(span.sinceEarliest <= dateLatest, true) AND coalesce(dateEarliest <= span.untilLatest, true)
    // end part
  ) AND
  // part: at-one-time (relations = part + office)
  none(later IN part + office WHERE any(earlier IN part + office WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
  // end part
WITH DISTINCT organisation, office, person, killing, event, dateEarliest, dateLatest
OPTIONAL MATCH (person)<-[next:SUCCEEDED]-(successor:Person)
// of who led twice, only the spell that decides the succession; a stated one names none
WHERE next.organisation = organisation.id AND coalesce(office.id IN next.deciding, true)
  // of who came after himself the earlier office; the later one is the first to decide
  AND (successor <> person OR office.id <> next.deciding[0])
  // who only stood in within the term is nobody's successor
  AND NOT coalesce(next.interim, false)
// of whom no successor is known, the empty seat that a source states and that only this office came before
OPTIONAL CALL (organisation, office, next) {
  MATCH (organisation)-[:HAS]->(vacancy:Attribute {what: 'VACANT'})
  WHERE next IS NULL AND vacancy.status <> 'denied' AND office.status IN ['confirmed', 'reported']
    AND NOT EXISTS {
      MATCH (:Person)-[gap:SUCCEEDED {organisation: organisation.id}]->(:Person)
      WHERE vacancy.id IN gap.deciding
    }
    AND COUNT {
      MATCH (organisation)<-[before:LED]-(:Person)
      WHERE coalesce(before.sinceEarliest < vacancy.sinceLatest, true)
        AND coalesce(vacancy.sinceEarliest - duration({days: 1}) <= before.untilLatest, true)
    } = 1
    AND coalesce(office.sinceEarliest < vacancy.sinceLatest, true)
    AND coalesce(vacancy.sinceEarliest - duration({days: 1}) <= office.untilLatest, true)
    // and that did not go on after it
    AND NOT (coalesce(office.untilLatest > vacancy.untilEarliest, true)
      AND coalesce(office.sinceEarliest <= vacancy.untilLatest + duration({days: 1}), true))
  RETURN vacancy
  ORDER BY vacancy.sinceLatest, vacancy.sinceEarliest, vacancy.id
  LIMIT 1
}
WITH organisation, office, person, killing, event, dateEarliest, dateLatest, next, successor,
  // part: held-at-death (relation = office, death = killing)
  CASE
    WHEN office.status IN ['suspected', 'contested'] OR coalesce(office.kind = 'possible', false) THEN 3
    // a source says that it lasted to this very end, and nothing contradicts that: a stated end has a latest day
    WHEN coalesce(office.kind <> 'presumed', true) AND office.endingEvent = event.id AND office.endingFact IS NULL
      AND office.ending IN ['killed', 'died'] AND office.untilLatest IS NOT NULL THEN 1
    // attested on each day that can have been that of the killing
    WHEN coalesce(office.kind <> 'presumed', true) AND office.sinceLatest <= killing.sinceEarliest AND killing.sinceLatest <= office.attestedUntil THEN 1
    // what is presumed on no day says so by a last day before its latest beginning
    WHEN office.presumedUntil < office.sinceLatest THEN 3
    // ended by this killing, and nothing can have ended it before
    WHEN office.endingFact = killing.id AND NOT coalesce(office.presumedUntil < coalesce(killing.sinceEarliest, office.attestedUntil, office.sinceLatest), false) THEN 2
    WHEN office.sinceLatest <= killing.sinceEarliest AND coalesce(killing.sinceLatest <= office.presumedUntil, office.presumedUntil IS NULL) THEN 2
    ELSE 3
  END AS sureness,
  // end part
  CASE
    WHEN vacancy IS NULL THEN CASE WHEN next.gapDaysAtLeast < 0 THEN 0 ELSE next.gapDaysAtLeast END
    WHEN vacancy.status IN ['suspected', 'contested'] THEN 0
    WHEN vacancy.untilEarliest < vacancy.sinceLatest THEN 1
    ELSE duration.inDays(vacancy.sinceLatest, vacancy.untilEarliest).days + 1
  END AS vacancyDaysAtLeast,
  CASE
    WHEN vacancy IS NOT NULL THEN duration.inDays(vacancy.sinceEarliest, vacancy.untilLatest).days + 1
    WHEN next.gapDaysAtMost < 0 THEN 0
    ELSE next.gapDaysAtMost
  END AS vacancyDaysAtMost,
  // no office outlasts its holder
  CASE WHEN dateEarliest < office.untilEarliest THEN dateEarliest ELSE office.untilEarliest END AS lastEarliest,
  CASE WHEN office.untilLatest < dateLatest THEN office.untilLatest ELSE dateLatest END AS lastLatest
RETURN
  person.id AS person,
  person.name AS personName,
  organisation.id AS organisation,
  organisation.name AS organisationName,
  office.role AS role,
  ['certain', 'presumed', 'possible'][sureness - 1] AS inOffice,
  event.id AS event,
  event.name AS eventName,
  dateEarliest,
  dateLatest,
  // that the office is presumed to have lasted until the death bounds nothing
  CASE WHEN lastEarliest < office.sinceLatest THEN 1 ELSE duration.inDays(office.sinceLatest, lastEarliest).days + 1 END AS daysInOfficeAtLeast,
  duration.inDays(office.sinceEarliest, lastLatest).days + 1 AS daysInOfficeAtMost,
  successor.id AS successor,
  successor.name AS successorName,
  CASE WHEN next.derived THEN next.kind WHEN next.status IN ['suspected', 'contested'] THEN 'possible' WHEN next IS NOT NULL THEN 'certain' END AS successorKind,
  vacancyDaysAtLeast,
  vacancyDaysAtMost,
  killing.status AS status,
  office.id AS office,
  killing.id AS killing
ORDER BY sureness, dateLatest, dateEarliest, office, killing, successor, vacancyDaysAtMost, vacancyDaysAtLeast
LIMIT $limit
