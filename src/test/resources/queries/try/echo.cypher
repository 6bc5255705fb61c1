// name:  try/echo
// title: What was given
// shape: rows
//
// Gives back what it is given, one of each type.
//
// @param  text :: STRING
// @param  number :: INTEGER = 7
// @param  share :: FLOAT = 0.5
// @param  truth :: BOOLEAN = false
// @param  day :: DATE?
// @param  words :: LIST<STRING>?
// @param  days :: LIST<DATE> = [2015-06-23]
//
// @column text :: STRING
// @column number :: INTEGER
// @column share :: FLOAT
// @column truth :: BOOLEAN
// @column day :: DATE?
// @column words :: LIST<STRING>?
// @column days :: LIST<DATE>
// @column all :: MAP
//
// @example text=hello
RETURN $text AS text, $number AS number, $share AS share, $truth AS truth, $day AS day, $words AS words, $days AS days,
       {number: $number, day: $day} AS all
