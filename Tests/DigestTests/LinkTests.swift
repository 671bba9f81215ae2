import Testing

struct LinkTests {
    @Test func saysWhichFileHasALinkToNowhere() async throws {
        let page =
            "---\ntitle: About\n---\n[home](../index.html) [gone](old.html) [here](#nothing) [there](../index.html#x)\n"
        let project = try TemporaryProject(ferryProject.merging(["Content/pages/about.md": page]) { $1 })
        #expect(try await project.run("build").status == 0)
        let run = try await project.run("check")
        #expect(
            run.errors == """
                Content/pages/about.md: error: a link on 'about/index.html' leads to 'about/index.html#nothing', but no \
                element there has that id; correct the part behind '#'
                Content/pages/about.md: error: a link on 'about/index.html' leads to 'about/old.html', which is no page of \
                the site; correct the address in the Markdown or template that has it
                Content/pages/about.md: error: a link on 'about/index.html' leads to 'index.html#x', but no element there \
                has that id; correct the part behind '#'
                The project has problems: 3 errors

                """
        )
        #expect(run.status == 1)
    }

    @Test func namesThePageWhereATemplateHasTheLink() async throws {
        let project = try TemporaryProject(ferryProject)
        try project.write(
            "{{<layout}}{{$main}}<h1>Archive</h1><a href=\"x.html\">{{page.title}}</a>{{/main}}{{/layout}}",
            to: "Templates/archive.mustache"
        )
        let run = try await project.run("check")
        #expect(run.errors.hasPrefix("Site/month/index.html: error: a link leads to 'month/x.html', which is no page"))
    }
}
