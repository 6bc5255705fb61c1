// name:  try/choices
// title: What was chosen
// shape: rows
//
// Gives back what it is given, within bounds and out of words.
//
// @param  number :: INTEGER = 3 in 1..9           a number
// @param  shares :: LIST<FLOAT>? in 0..1          shares
// @param  by :: STRING = 'year' in year|province  a word
//
// @column number :: INTEGER
// @column shares :: LIST<FLOAT>?
// @column by :: STRING
//
// @example by=province
RETURN $number AS number, $shares AS shares, $by AS by
