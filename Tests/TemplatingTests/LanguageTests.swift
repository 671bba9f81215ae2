import Testing

/// The language, case by case: a template, JSON to render it with, what comes out.
@Suite struct LanguageTests {
    @Test(arguments: [
        ("{{title}}", "Tide &amp; &lt;rain&gt; &quot;b&quot; &#39;c&#39;"),
        ("{{{title}}} {{&title}}", "Tide & <rain> \"b\" 'c' Tide & <rain> \"b\" 'c'"),
        ("{{ place.name }} {{#place}}{{name}}{{/place}}", "Quay Quay"),
        ("{{#words}}[{{.}}]{{/words}}", "[high][tide]"),
        ("{{#rows}}{{n}}{{#last}}.{{/last}}{{^last}}, {{/last}}{{/rows}}", "1, 2."),
        ("{{#rows}}{{place.name}}{{n}} {{/rows}}", "Quay1 Quay2 "),
        ("{{#place}}{{#rows}}{{n}}{{name}}{{/rows}}{{/place}}", "1Quay2Quay"),
        ("{{#rows}}{{#rows}}{{n}}{{/rows}} {{/rows}}", "12 12 "),
        ("{{#empty}}no{{/empty}}{{^empty}}none{{/empty}}", "none"),
        ("{{#missing}}no{{/missing}}{{^missing}}none{{/missing}}[{{missing}}]", "none[]"),
        ("{{#blank}}no{{/blank}}{{^blank}}none{{/blank}}", "none"),
        ("{{#yes}}yes{{/yes}}{{^no}}no{{/no}} {{yes}}", "yesno true"),
        ("{{#deep}}({{#.}}{{.}}{{/.}}){{/deep}}", "(ab)(c)"),
        ("{{! a note }}x{{!\n}}y", "xy"),
        ("{{=<% %>=}}<% blank %>{{title}}<%={{ }}=%>{{blank}}", "{{title}}"),
    ])
    func renders(_ template: String, _ expected: String) throws {
        let json = #"""
            {"title": "Tide & <rain> \"b\" 'c'", "place": {"name": "Quay"}, "words": ["high", "tide"], "blank": "",
             "rows": [{"n": 1, "last": false}, {"n": 2, "last": true}], "empty": [], "missing": null,
             "yes": true, "no": false, "deep": [["a", "b"], ["c"]]}
            """#
        #expect(try render(template, json) == expected)
    }

    @Test(arguments: [
        ("a\n{{#on}}\nb\n{{/on}}\nc\n", "a\nb\nc\n"),
        ("a\r\n  {{#on}}\t\r\nb\r\n{{/on}}", "a\r\nb\r\n"),
        ("a\n {{! x }} {{! y }}\nb", "a\n  \nb"),
        ("{{#on}}{{/on}}\nb", "\nb"),
        ("{{#on}} \n {{/on}}b", " b"),
        ("\n\n{{^on}}\n{{/on}}\n\n", "\n\n\n"),
    ])
    func takesOutLinesThatHoldOneTagAlone(_ template: String, _ expected: String) throws {
        #expect(try render(template, #"{"on": true}"#) == expected)
    }
}

@Suite struct PartialTests {
    @Test(arguments: [
        ("  {{> row}}\nend", "a\n\nb\n", "  a\n\n  b\nend"),
        ("<ul>\n\t{{> row}}\n</ul>", "<li>\n  {{{text}}}\n</li>\n", "<ul>\n\t<li>\n\t  two\nlines\n\t</li>\n</ul>"),
        ("({{> row}})", "a\nb", "(a\nb)"),
        ("  {{> row}}\n", "{{#on}}\nx\n{{/on}}\ny{{#on}}z{{/on}}", "  x\n  yz"),
        ("  {{> row}}\n", "{{text}}{{> inner}}!\n  {{> inner}}\n", "  two\nlinesi\n!\n    i\n"),
    ])
    func indentsThePartialButNotItsValues(_ template: String, _ partial: String, _ expected: String) throws {
        let partials = ["row": partial, "inner": "i\n"]
        #expect(try render(template, #"{"on": true, "text": "two\nlines"}"#, partials: partials) == expected)
    }

    @Test func rendersATreeWithAPartialThatIncludesItself() throws {
        let json = #"""
            {"name": "sea", "below": [{"name": "bay", "below": [{"name": "pier", "below": []}]},
             {"name": "reef", "below": []}]}
            """#
        let node = "<li>{{name}}\n{{#below}}\n  {{> node}}\n{{/below}}\n</li>\n"
        #expect(
            try render("{{> node}}", json, partials: ["node": node]) == """
                <li>sea
                  <li>bay
                    <li>pier
                    </li>
                  </li>
                  <li>reef
                  </li>
                </li>

                """
        )
    }
}

@Suite struct InheritanceTests {
    static let layout = """
        <html>
          <title>{{$title}}Digest{{/title}}</title>
          <main>
            {{$main}}{{/main}}
          </main>
          {{> foot}}
        </html>

        """
    static let foot = """
        <footer>
          {{$foot}}
            <p>{{site}}</p>
          {{/foot}}
        </footer>

        """

    @Test func putsAPagesBlocksIntoItsLayoutWithTheLayoutsIndentation() throws {
        let page = """
            {{<layout}}
            {{$title}}Quay{{/title}}
            {{$main}}
              <h1>Quay</h1>
              {{#rows}}
                <p>{{.}}</p>
              {{/rows}}
            {{/main}}
            {{$foot}}<p>none</p>{{/foot}}
            {{/layout}}

            """
        let partials = ["layout": Self.layout, "foot": Self.foot]
        #expect(
            try render(page, #"{"site": "Digest", "rows": ["a", "b"]}"#, partials: partials) == """
                <html>
                  <title>Quay</title>
                  <main>
                    <h1>Quay</h1>
                      <p>a</p>
                      <p>b</p>
                  </main>
                  <footer>
                      <p>none</p>
                  </footer>
                </html>

                """
        )
    }

    @Test func keepsTheDefaultOfABlockThatIsNotGiven() throws {
        let partials = ["layout": Self.layout, "foot": Self.foot]
        #expect(
            try render("{{<layout}}{{/layout}}", #"{"site": "Digest"}"#, partials: partials) == """
                <html>
                  <title>Digest</title>
                  <main>
                  </main>
                  <footer>
                      <p>Digest</p>
                  </footer>
                </html>

                """
        )
    }

    @Test func readsABlockAsTheTemplateThatWroteItDoes() throws {
        let partials = [
            "layout": "<{{$title}}layout{{/title}}>{{$main}}{{/main}}",
            "card": "[{{$title}}card{{/title}}]",
        ]
        let page =
            "{{<layout}}{{$title}}page{{/title}}{{$main}}{{<card}}{{$title}}mine{{/title}}{{/card}}{{> card}}{{/main}}{{/layout}}"
        #expect(try render(page, "{}", partials: partials) == "<page>[mine][card]")
    }

    @Test func endsWhenABlockHoldsABlockOfItsOwnName() throws {
        let partials = ["layout": "({{$a}}default{{/a}})"]
        #expect(try render("{{<layout}}{{$a}}x{{$a}}y{{/a}}{{/a}}{{/layout}}", "{}", partials: partials) == "(xy)")
    }
}
