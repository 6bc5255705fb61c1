// name:  web/wide
// title: Long rows, for the tests of the endpoints
// shape: rows
//
// So many rows of about a thousand characters each.
//
// @param  rows :: INTEGER = 1   how many
//
// @column number :: INTEGER     the number of the row
// @column text :: STRING        a thousand characters
//
// @example rows=1
UNWIND range(1, $rows) AS number
RETURN number, reduce(text = '', i IN range(1, 100) | text + '0123456789') AS text
ORDER BY number
