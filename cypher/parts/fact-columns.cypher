// part: fact-columns (relation, lasts)
//
// The last columns of every query whose rows are facts that last.
//
// @column fact :: STRING   id of the fact; evidence/statements-of tells who says it
// @column since :: STRING?   when it began, as the sources write it (EDTF)
// @column sinceEarliest :: DATE?   the first day on which it can have begun; null: no source bounds it
// @column sinceLatest :: DATE?   the last day on which it can have begun; null: no source bounds it
// @column until :: STRING?   when it ended, as the sources write it (EDTF)
// @column untilEarliest :: DATE?   the first day that can have been its last; null: nothing bounds it
// @column untilLatest :: DATE?   the last day that can have been its last; null: nothing bounds it
// @column attestedUntil :: DATE?   the last day on which it is sure to have held; null: no such day
// @column presumedFrom :: DATE?   the first day on which to presume it; null: it is presumed on no day
// @column presumedUntil :: DATE?   the last day on which to presume it; null: nothing may have ended it, or it is presumed on no day
// @column ending :: STRING?   killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?   id of the fact from which the end follows; null: stated, or no end is known
// @column endingStated :: BOOLEAN?   whether a source states the end; null: no end is known
// @column status :: STRING   confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>   what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>   voices that assert it
relation.id AS fact,
relation.since AS since,
relation.sinceEarliest AS sinceEarliest,
relation.sinceLatest AS sinceLatest,
relation.until AS until,
relation.untilEarliest AS untilEarliest,
relation.untilLatest AS untilLatest,
relation.attestedUntil AS attestedUntil,
CASE
  WHEN lasts AND NOT relation.status IN ['suspected', 'contested', 'denied'] AND coalesce(relation.kind <> 'possible', true)
    AND coalesce(relation.sinceLatest <= relation.presumedUntil, true) THEN relation.sinceLatest
END AS presumedFrom,
CASE
  WHEN NOT relation.status IN ['suspected', 'contested', 'denied'] AND coalesce(relation.kind <> 'possible', true)
    AND relation.sinceLatest <= relation.presumedUntil THEN relation.presumedUntil
END AS presumedUntil,
relation.ending AS ending,
relation.endingFact AS endingFact,
relation.endingStated AS endingStated,
relation.status AS status,
relation.disputed AS disputed,
relation.origins AS origins
