import Articles
import Coverage
import Prose

extension EventData {
    /// `quotes.csv`: one quotation a row.
    package var quotesTable: [UInt8] {
        var table = CSVText(
            header: """
                quotation,outlet,outlet_name,article,date,url,paragraph,sentence,start,end,kind,speaker,identity,role,mention,\
                verb,implication,via,attribution,text
                """
        )
        forEachQuotation { number, place, quotation, speaker in
            table.cell(number)
            writeSource(place, to: &table)
            table.cell(quotation.kind.rawValue)
            table.cell(speaker.name)
            table.cell(speaker.identity.rawValue)
            table.cell(quotation.role)
            table.cell(quotation.mention?.text)
            table.cell(quotation.verb)
            table.cell(quotation.implication?.rawValue)
            table.cell(quotation.via)
            table.cell(quotation.attribution.rawValue)
            writeText(place, to: &table)
            table.endRow()
        }
        return table.bytes
    }

    /// `points.csv`: one report of a point a row, then the sentences without a close match.
    package var pointsTable: [UInt8] {
        var table = CSVText(
            header: """
                point,voices,band,similarity,outlet,outlet_name,article,date,url,paragraph,sentence,start,end,text
                """
        )
        for (index, point) in comparison.points.shared.enumerated() {
            for report in point.reports {
                table.cell(index + 1)
                table.cell(point.voices)
                table.cell(report.band.rawValue)
                table.cell(rounded: report.similarity)
                writeSource(report.place, to: &table)
                writeText(report.place, to: &table)
                table.endRow()
            }
        }
        for place in comparison.points.alone.joined() {
            table.cell(nil as Int?)
            table.cell(nil as Int?)
            table.cell("alone")
            table.cell(nil as Int?)
            writeSource(place, to: &table)
            writeText(place, to: &table)
            table.endRow()
        }
        return table.bytes
    }

    private func writeSource(_ place: Place, to table: inout CSVText) {
        table.cells(sourceCells[place.article])
        table.cell(place.span.paragraph + 1)
        table.cell(place.sentence + 1)
        table.cell(place.span.start)
        table.cell(place.span.end)
    }

    private func writeText(_ place: Place, to table: inout CSVText) {
        guard isPublished(place) else {
            table.cell(nil as String?)
            return
        }
        let text = event.articles[place.article].paragraphs[place.span.paragraph].text
        table.cell(text, in: place.span.start..<place.span.end)
    }
}
