// part: act-columns (act)
//
// The last columns of every query whose rows are acts: the same, though an act has no end.
//
// @column fact :: STRING   id of the fact; evidence/statements-of tells who says it
// @column since :: STRING?   the day of it, as the sources write it (EDTF)
// @column sinceEarliest :: DATE?   the first day on which it can have been; null: no source bounds it
// @column sinceLatest :: DATE?   the last day on which it can have been; null: no source bounds it
// @column until :: STRING?   null: an act has no end
// @column untilEarliest :: DATE?   null: an act has no end
// @column untilLatest :: DATE?   null: an act has no end
// @column attestedUntil :: DATE?   the last day on which it is sure to have held; null: no such day
// @column presumedFrom :: DATE?   null: an act does not last
// @column presumedUntil :: DATE?   null: an act does not last
// @column ending :: STRING?   killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?   id of the fact from which the end follows; null: stated, or no end is known
// @column endingStated :: BOOLEAN?   whether a source states the end; null: no end is known
// @column status :: STRING   confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>   what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>   voices that assert it
// part: fact-columns (relation = act, lasts = false)
