digestSearch("person-0", `Mara Quint	person/mara-quint/index.html	Lehrerin, quoted by 3 outlets		
`);
