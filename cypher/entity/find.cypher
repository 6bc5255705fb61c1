// name:  entity/find
// title: Who or what bears a name
// shape: rows
//
// Persons, organisations, provinces and events by any spelling that any source gives, with
// or without accents, in any script in which it is recorded or in plain Latin letters,
// by a whole name or by parts of words. Every word typed must occur. The best comes
// first: 1.0 is a whole name, 0.75 whole words of one name, 0.5 beginnings of words, 0.25
// parts of words, 0.1 words scattered over several names.
//
// @param  name :: STRING               what to look for; signs other than letters and digits part words
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column entity :: STRING of Entity   id of what was found
// @column name :: STRING               the name it is shown by
// @column matched :: STRING            the spelling that fits best, or its form in plain Latin letters
// @column kind :: STRING               Person, Organisation, Province, Attack or Operation
// @column score :: FLOAT               how well it fits: 1.0, 0.75, 0.5, 0.25 or 0.1
// @column placeholder :: BOOLEAN       whether it stands for somebody or something unnamed
//
// @example name=asild
// @example name="Abu Mohammad al-Qadari"
// @example name="Вилаят Кавказ"
WITH ['+', '-', '&', '|', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '\\', '/', '.', ',', ';', '–', '—', '«', '»', '“', '”', '„'] AS signs
// none of the signs by which the index tells words from commands gets through
WITH signs, [word IN split(reduce(text = toLower(normalize($name)), sign IN signs | replace(text, sign, ' ')), ' ') WHERE word <> ''] AS words
WHERE size(words) > 0
WITH signs, words,
  // without accents and apostrophes, as plain Latin forms are kept
  [word IN words | replace(reduce(text = '', letter IN split(normalize(word, NFD), '') |
    CASE WHEN '\u0300' <= letter <= '\u036F' THEN text ELSE text + letter END), "'", '')] AS plain
WITH signs, words, plain, reduce(query = '', at IN range(0, size(words) - 1) |
    query + CASE WHEN at > 0 THEN ' AND ' ELSE '' END
    + '(' + words[at] + ' OR *' + words[at] + '* OR *' + plain[at] + '*)') AS query
CALL db.index.fulltext.queryNodes('entityNames', query) YIELD node
WITH signs, words, plain, node AS entity
UNWIND [spelling IN entity.names | {shown: spelling, typed: words, order: 1}]
  + [spelling IN entity.names | {shown: spelling, typed: plain, order: 2}]
  + [spelling IN entity.search | {shown: spelling, typed: plain, order: 3}] AS spelling
WITH entity, spelling,
  ' ' + reduce(text = toLower(normalize(spelling.shown)), sign IN signs | replace(text, sign, ' ')) + ' ' AS text
WITH entity, spelling, CASE
    WHEN [word IN split(text, ' ') WHERE word <> ''] = spelling.typed THEN 1.0
    WHEN all(word IN spelling.typed WHERE text CONTAINS ' ' + word + ' ') THEN 0.75
    WHEN all(word IN spelling.typed WHERE text CONTAINS ' ' + word) THEN 0.5
    WHEN all(word IN spelling.typed WHERE text CONTAINS word) THEN 0.25
    ELSE 0.1
  END AS score
ORDER BY score DESC, spelling.order, spelling.shown <> entity.name, spelling.shown
WITH entity, collect({shown: spelling.shown, score: score})[0] AS best
RETURN
  entity.id AS entity,
  entity.name AS name,
  CASE WHEN best.score = 0.1 THEN entity.name ELSE best.shown END AS matched,
  [label IN ['Person', 'Province', 'Organisation', 'Attack', 'Operation'] WHERE label IN labels(entity)][0] AS kind,
  best.score AS score,
  coalesce(entity.placeholder, false) AS placeholder
ORDER BY score DESC, name, entity
LIMIT $limit
