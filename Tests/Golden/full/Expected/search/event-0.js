digestSearch("event-0", `Tugs free the grounded ferry	event/ferry/index.html	2 articles, 2 outlets		
`);
