#include "model/exchange/table_text.h"
#include "model/exchange/zip_archive.h"

#include <algorithm>

static const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
static const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
static const QByteArray relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
static const QByteArray packageSpace = "http://schemas.openxmlformats.org/package/2006/";

static bool isXml(QChar character)
{
    return character >= u' ' ? character != QChar(0xFFFE) && character != QChar(0xFFFF)
                             : character == u'\n' || character == u'\t';
}

static QByteArray xmlText(QString text)
{
    constexpr qsizetype mostCharacters = 32'767; // of a cell
    text.removeIf([](QChar character) { return !isXml(character); });
    return text.left(mostCharacters).toHtmlEscaped().toUtf8();
}

// A, B, ... Z, AA, AB, ...
static QByteArray columnName(qsizetype column)
{
    QByteArray name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(char('A' + (rest - 1) % 26));
    return name;
}

static QByteArray rowXml(const QStringList& cells, qsizetype row, const QByteArray& style)
{
    const QByteArray number = QByteArray::number(row);
    QByteArray xml = "<row r=\"" + number + "\">";
    for (qsizetype column = 0; column < cells.size(); ++column)
        xml += "<c r=\"" + columnName(column) + number + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" +
               xmlText(cells.at(column)) + "</t></is></c>";
    return xml + "</row>";
}

// As wide as the longest text of the first rows, within reason.
static QByteArray columnsXml(const TableText& table)
{
    constexpr qsizetype narrowest = 8, widest = 60, rowsLookedAt = 1000;
    QByteArray xml = "<cols>";
    for (qsizetype column = 0; column < table.heads.size(); ++column) {
        qsizetype longest = table.heads.at(column).size() + 3; // the arrow of the filter
        for (qsizetype row = 0; row < std::min(table.rows.size(), rowsLookedAt); ++row)
            longest = std::max(longest, table.rows.at(row).value(column).size());
        const QByteArray number = QByteArray::number(column + 1);
        xml += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" +
               QByteArray::number(std::clamp(longest + 2, narrowest, widest)) + "\" customWidth=\"1\"/>";
    }
    return xml + "</cols>";
}

static QByteArray sheetXml(const TableText& table)
{
    constexpr qsizetype mostRows = 1'048'575; // below the heads
    const qsizetype rows = std::min(table.rows.size(), mostRows);
    const QByteArray area = "A1:" + columnName(table.heads.size() - 1) + QByteArray::number(rows + 1);
    QByteArray xml = declaration + "<worksheet xmlns=\"" + mainSpace + "\"><dimension ref=\"" + area +
                     "\"/><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
                     "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>" +
                     columnsXml(table) + "<sheetData>" + rowXml(table.heads, 1, "1");
    for (qsizetype row = 0; row < rows; ++row)
        xml += rowXml(table.rows.at(row), row + 2, "0");
    return xml + "</sheetData><autoFilter ref=\"" + area + "\"/></worksheet>";
}

// A sheet's name has up to 31 characters and none of []:*?/\ and no apostrophe at its ends.
static QByteArray sheetName(QString name)
{
    name.removeIf([](QChar character) { return QStringLiteral("[]:*?/\\'").contains(character); });
    name = name.simplified().left(31);
    return name.isEmpty() ? QByteArray("1") : xmlText(name).replace('"', "&quot;");
}

static const QByteArray contentTypes =
    declaration + "<Types xmlns=\"" + packageSpace +
    "content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/xl/workbook.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
    "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
    "<Override PartName=\"/xl/styles.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>";

static QByteArray relation(const char* id, const char* kind, const char* target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + relationSpace + '/' + kind + "\" Target=\"" + target + "\"/>";
}

static QByteArray relations(const QByteArray& all)
{
    return declaration + "<Relationships xmlns=\"" + packageSpace + "relationships\">" + all + "</Relationships>";
}

// Style 0: text as it is. Style 1: DemiBold, for the heads.
static const QByteArray styles =
    declaration + "<styleSheet xmlns=\"" + mainSpace +
    "\">"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name "
    "val=\"Calibri\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
    "patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"2\"><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/></cellXfs>"
    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

QByteArray xlsxOf(const TableText& table)
{
    ZipArchive archive;
    archive.add("[Content_Types].xml", contentTypes);
    archive.add("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    archive.add("xl/workbook.xml", declaration + "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + relationSpace +
                                       "\"><sheets><sheet name=\"" + sheetName(table.name) +
                                       "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    archive.add("xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml")));
    archive.add("xl/styles.xml", styles);
    archive.add("xl/worksheets/sheet1.xml", sheetXml(table));
    return archive.bytes();
}
