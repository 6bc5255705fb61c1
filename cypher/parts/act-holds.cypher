// part: act-holds (act, day)
//
// How surely an act fell on a day on which it may fall; null where no day is asked.
//
// @column holds :: STRING?   how sure it is that it fell on asOf: certain or possible; null: no day asked
CASE
  WHEN day IS NULL THEN null
  WHEN act.status IN ['suspected', 'contested'] THEN 'possible'
  WHEN act.sinceEarliest = act.sinceLatest THEN 'certain'
  ELSE 'possible'
END AS holds,
