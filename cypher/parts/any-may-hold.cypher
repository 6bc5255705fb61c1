// part: any-may-hold (relation, day)
//
// Whether any relationship may hold or may have happened on a day; an act on that very day, what is timeless always.
coalesce(relation.sinceEarliest <= day, true)
AND coalesce(day <= CASE
  WHEN type(relation) IN ['CLAIMED', 'KILLED_IN', 'SANCTIONED', 'ACCEPTED_PLEDGE_OF', 'APPOINTED', 'DENOUNCED', 'SPLIT_FROM', 'SUCCEEDED'] OR type(relation) = 'DEFECTED_TO' THEN relation.sinceLatest
  ELSE relation.untilLatest
END, true)
