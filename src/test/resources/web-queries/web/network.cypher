// name:  web/network
// title: A graph, for the tests of the endpoints
// shape: graph
//
// The organisation and whoever led it.
//
// @param  organisation :: STRING of Organisation
//
// @column p :: NODE
// @column led :: RELATIONSHIP
// @column o :: NODE
//
// @example organisation=caucasus-emirate
MATCH (p:Person)-[led:LED]->(o:Organisation {id: $organisation})
RETURN p, led, o
ORDER BY led.id
