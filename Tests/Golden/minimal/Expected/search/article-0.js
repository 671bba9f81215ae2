digestSearch("article-0", `Ferry runs aground off Port Ellery	article/harbour/ferry.html	harbour		
`);
