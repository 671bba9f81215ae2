extension LikenessMap {
    private static let (width, height, margin) = (720.0, 400.0, 40.0)
    private static let rounds = 400
    /// Two outlets without a common event are kept apart, and hardly pull on the others.
    private static let weightOfUnknown = 0.05

    /// Lays the outlets of a table of likeness out so that distances on paper come near to how unlike they report, the
    /// more the more events two have in common: stress majorisation (Gansner, Koren and North 2004), from a fixed
    /// beginning, so that the same table gives the same drawing. Nil for fewer than three: a line is no map.
    init?(of rows: [OutletsPage.LikenessRow]) {
        let known = rows.indices.filter { row in rows[row].cells.contains { $0.percent != nil } }
        guard known.count > 2 else { return nil }
        let cells = known.map { row in known.map { rows[row].cells[$0] } }
        let percents = cells.joined().compactMap(\.percent)
        guard let least = percents.min(), let most = percents.max() else { return nil }
        let distances = cells.map { row in
            row.map { cell in
                guard let percent = cell.percent else { return 1.5 }
                return 0.35 + 0.85 * Double(most - percent) / Double(max(most - least, 1))
            }
        }
        let weights = cells.map { row in
            row.map { cell in
                if cell.isSelf { return 0.0 }
                return cell.percent == nil ? Self.weightOfUnknown : Double(min(cell.eventCount, 10))
            }
        }
        let points = Self.majorised(distances, weights)
        let places = Self.scaled(points)
        let labels = Self.labels(of: known.map { rows[$0].name }, at: places)
        let dots = known.indices.map { index in
            Dot(
                x: places[index].x,
                y: places[index].y,
                name: rows[known[index]].name,
                address: rows[known[index]].address,
                sign: rows[known[index]].sign,
                label: labels[index]
            )
        }
        var lines: [Line] = []
        for (index, row) in cells.enumerated() {
            let best = row.indices.max { ((row[$0].percent ?? -1), -$0) < ((row[$1].percent ?? -1), -$1) }
            // A pair that is each other's nearest gets one line.
            guard let best, row[best].percent != nil,
                !lines.contains(where: { $0.from.name == dots[best].name && $0.to.name == dots[index].name })
            else { continue }
            lines.append(Line(from: dots[index], to: dots[best]))
        }
        self.init(dots: dots, lines: lines)
    }

    private static func majorised(_ distances: [[Double]], _ weights: [[Double]]) -> [(x: Double, y: Double)] {
        // Spread evenly without a sine, whose last digit differs from machine to machine (Roberts 2018).
        var points = distances.indices.map { index in
            let number = Double(index + 1)
            return (
                x: (number * 0.754_877_666_246_692_8).truncatingRemainder(dividingBy: 1),
                y: (number * 0.569_840_290_998_053_3).truncatingRemainder(dividingBy: 1)
            )
        }
        for _ in 0..<rounds {
            for index in points.indices {
                var sum = (x: 0.0, y: 0.0, weight: 0.0)
                for other in points.indices where other != index {
                    let (dx, dy) = (points[index].x - points[other].x, points[index].y - points[other].y)
                    let length = max((dx * dx + dy * dy).squareRoot(), 1e-9)
                    let pull = distances[index][other] / length
                    let weight = weights[index][other]
                    sum.x += weight * (points[other].x + dx * pull)
                    sum.y += weight * (points[other].y + dy * pull)
                    sum.weight += weight
                }
                if sum.weight > 0 { points[index] = (sum.x / sum.weight, sum.y / sum.weight) }
            }
        }
        return points
    }

    /// As large as the drawing allows, in the middle of it.
    private static func scaled(_ points: [(x: Double, y: Double)]) -> [(x: Int, y: Int)] {
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        let (left, right) = (xs.min() ?? 0, xs.max() ?? 1)
        let (top, bottom) = (ys.min() ?? 0, ys.max() ?? 1)
        let scale = min(
            (width - 2 * margin) / max(right - left, 1e-9),
            (height - 2 * margin) / max(bottom - top, 1e-9)
        )
        return points.map { point in
            let x = width / 2 + (point.x - (left + right) / 2) * scale
            let y = height / 2 + (point.y - (top + bottom) / 2) * scale
            return (Int(x.rounded()), Int(y.rounded()))
        }
    }

    /// Beside each dot where no other name and no dot is: right, left, a little higher or lower.
    private static func labels(of names: [String], at dots: [(x: Int, y: Int)]) -> [Label] {
        // As boxes; a letter of the drawing's type is about so wide.
        var taken = dots.map { (x: $0.x - 6..<$0.x + 6, y: $0.y - 6..<$0.y + 6) }
        return zip(names, dots).map { name, dot in
            let width = 7 * name.count + 4
            var choices: [(label: Label, x: Range<Int>, y: Range<Int>)] = []
            for shift in [0, -13, 13] {
                for isLeft in [false, true] {
                    let x = isLeft ? dot.x - 10 - width..<dot.x - 10 : dot.x + 10..<dot.x + 10 + width
                    let y = dot.y + shift + 4
                    let label = Label(x: isLeft ? x.upperBound : x.lowerBound, y: y, isLeft: isLeft)
                    choices.append((label, x, y - 11..<y + 3))
                }
            }
            let free = choices.first { choice in
                choice.x.lowerBound >= 0 && choice.x.upperBound <= Int(Self.width)
                    && !taken.contains { $0.x.overlaps(choice.x) && $0.y.overlaps(choice.y) }
            }
            let chosen = free ?? choices[0]
            taken.append((chosen.x, chosen.y))
            return chosen.label
        }
    }
}
