// name:  web/fails
// title: A query that cannot be worked out, for the tests of the endpoints
// shape: rows
//
// Divides by nothing.
//
// @column number :: INTEGER
//
// @example
UNWIND [1, 0] AS divisor
RETURN 1 / divisor AS number
