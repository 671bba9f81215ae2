digestSearch("person-0", `Mara Quint	person/mara-quint/index.html	Lehrerin, von 3 Medien zitiert		
`);
