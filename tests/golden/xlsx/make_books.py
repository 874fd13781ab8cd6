"""Test workbooks for the XLSX reader, made without the program: LibreOffice writes some, this script writes the others.

Run from the project root: python3 tests/golden/xlsx/make_books.py && Rscript tests/golden/xlsx/read_expected.R
The first needs LibreOffice Calc (soffice), the second R with readxl and jsonlite. expected.json is what readxl reads.
"""
import pathlib
import random
import shutil
import subprocess
import tempfile
import zipfile

BOOKS = pathlib.Path(__file__).with_name('books')
MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

FODS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:day number:style="long"/><number:text>.</number:text>
<number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="N2"><number:year number:style="long"/><number:text>-</number:text>
<number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/><number:text> </number:text>
<number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>
<number:percentage-style style:name="N3"><number:number number:decimal-places="1" number:min-integer-digits="1"/>
<number:text> %</number:text></number:percentage-style>
<number:boolean-style style:name="N4"><number:boolean/></number:boolean-style>
<style:style style:name="truth" style:family="table-cell" style:data-style-name="N4"/>
<style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="moment" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="share" style:family="table-cell" style:data-style-name="N3"/>
</office:automatic-styles>
<office:body><office:spreadsheet>BODY</office:spreadsheet></office:body></office:document>
"""


def text(value):
    return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'


def number(value, style='', kind='float'):
    style = f' table:style-name="{style}"' if style else ''
    return f'<table:table-cell{style} office:value-type="{kind}" office:value="{value}"/>'


def date(value, style='date'):
    return f'<table:table-cell table:style-name="{style}" office:value-type="date" office:date-value="{value}"/>'


def truth(value):
    return f'<table:table-cell table:style-name="truth" office:value-type="boolean" office:boolean-value="{value}"/>'


EMPTY = '<table:table-cell/>'


def row(*cells):
    return f'<table:table-row>{"".join(cells)}</table:table-row>'


def sheet(name, *rows):
    return f'<table:table table:name="{name}">{"".join(rows)}</table:table>'


def survey():
    """Respondents: Norwegian and Sami letters, dates, shares, codes with leading zeros, gaps, formulas, booleans."""
    random.seed(20241122)
    names = ['0301', '1103', '1804', '5612', '5437']
    places = ['Oslo', 'Stavanger', 'Bodø', 'Guovdageaidnu', 'Kárášjohka', 'Røros &amp; Ås']
    rows = [row(*map(text, ['kommunenr', 'Kommune', 'Besvart', 'Dato', 'Andel', 'Poeng', 'Leder', 'Merknad', 'Sum']))]
    for i in range(60):
        rows.append(row(
            text(names[i % 5]),
            text(places[i % 6]),
            date(f'2024-{1 + i % 12:02d}-{1 + i % 28:02d}T{i % 24:02d}:{i % 60:02d}:00', 'moment'),
            date(f'20{10 + i % 15}-0{1 + i % 9}-28') if i % 7 else EMPTY,
            number(round(random.random(), 3), 'share', 'percentage'),
            number(round(random.uniform(-50, 60), 2)) if i % 11 else EMPTY,
            truth('true' if i % 3 else 'false'),
            text(['=1+1', '-', '+47 123', '@navn', '&lt;b&gt;', 'to  ord'][i % 6]) if i % 4 else EMPTY,
            f'<table:table-cell table:formula="of:={i}*2" office:value-type="float" office:value="{i * 2}"/>'
        ))
    return sheet('Svar', *rows) + sheet('Om', row(text('Om'), text('filen')), row(text('laget'), number(2024)))


def title():
    """A title and an empty row above the table, an empty row inside it, an error, merged cells."""
    merged = ('<table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>Begge</text:p>'
              '</table:table-cell><table:covered-table-cell/>')
    return sheet(
        'Tabell',
        row(text('Elever etter skole')), row(EMPTY),
        row(text('Skole'), text('Elever'), text('Andel')),
        row(text('A skole'), number(120), number(0.5)),
        row(EMPTY),
        row(text('B skole'), '<table:table-cell table:formula="of:=NA()" office:value-type="float" office:value="0"/>',
            number(12.25)),
        row(merged, number(1)))


def convert(name, body):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, f'{name}.fods')
        source.write_text(FODS.replace('BODY', body), encoding='utf-8')
        subprocess.run(['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', 'xlsx',
                        '--outdir', folder, str(source)], check=True, capture_output=True)
        shutil.copy(pathlib.Path(folder, f'{name}.xlsx'), BOOKS / f'{name}.xlsx')


def write(name, rows, *, strings=(), formats=(), styles=(0,), epoch1904=False, state='', after=''):
    """A workbook by hand, for what LibreOffice does not write."""
    numbered = ''.join(f'<numFmt numFmtId="{164 + i}" formatCode="{code}"/>' for i, code in enumerate(formats))
    xfs = ''.join(f'<xf numFmtId="{one}" fontId="0" fillId="0" borderId="0" xfId="0"/>' for one in styles)
    relation = lambda i, kind, target: f'<Relationship Id="rId{i}" Type="{OFFICE}/{kind}" Target="{target}"/>'
    override = lambda part, kind: (f'<Override PartName="{part}" ContentType='
                                   f'"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"/>')
    parts = {
        '[Content_Types].xml': f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>' + override('/xl/workbook.xml', 'sheet.main')
        + override('/xl/worksheets/sheet1.xml', 'worksheet') + override('/xl/worksheets/sheet2.xml', 'worksheet')
        + override('/xl/styles.xml', 'styles')
        + override('/xl/sharedStrings.xml', 'sharedStrings') + '</Types>',
        '_rels/.rels': f'<Relationships xmlns="{PACKAGE}/relationships">{relation(1, "officeDocument", "xl/workbook.xml")}'
        '</Relationships>',
        'xl/workbook.xml': f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><workbookPr date1904="{int(epoch1904)}"/>'
        f'<sheets><sheet name="Skjult" sheetId="2" state="{state or "visible"}" r:id="rId2"/>'
        '<sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': f'<Relationships xmlns="{PACKAGE}/relationships">'
        + relation(1, 'worksheet', 'worksheets/sheet1.xml') + relation(2, 'worksheet', '/xl/worksheets/sheet2.xml')
        + relation(3, 'styles', 'styles.xml') + relation(4, 'sharedStrings', 'sharedStrings.xml') + '</Relationships>',
        'xl/worksheets/sheet1.xml': f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>',
        'xl/worksheets/sheet2.xml': f'<worksheet xmlns="{MAIN}"><sheetData/></worksheet>',
        'xl/styles.xml': f'<styleSheet xmlns="{MAIN}"><numFmts count="{len(formats)}">{numbered}</numFmts>'
        '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
        f'<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="{len(styles)}">{xfs}</cellXfs></styleSheet>',
        'xl/sharedStrings.xml': f'<sst xmlns="{MAIN}">{"".join(strings)}</sst>',
    }
    with zipfile.ZipFile(BOOKS / f'{name}.xlsx', 'w', zipfile.ZIP_DEFLATED) as archive:
        for part, xml in parts.items():
            info = zipfile.ZipInfo(part, (2024, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml)


def c(address, value, kind='', style=0):
    kind = f' t="{kind}"' if kind else ''
    return f'<c r="{address}" s="{style}"{kind}><v>{value}</v></c>'


def inline(address, inner):
    return f'<c r="{address}" t="inlineStr"><is>{inner}</is></c>'


def dates(name, epoch1904):
    serials = [1, 59, 61, 100.25, 25569, 44561.5, 45658, 45292.999988426, 2958465 - 1462 * epoch1904]
    rows = '<row r="1">' + ''.join(inline(f'{"ABCDE"[i]}1', f'<t>{t}</t>') for i, t in enumerate(
        ['bygd', 'egen', 'norsk', 'tall', 'pynt'])) + '</row>'
    for i, serial in enumerate(serials):
        r = i + 2
        rows += (f'<row r="{r}">' + c(f'A{r}', serial, style=1) + c(f'B{r}', serial, style=2) + c(f'C{r}', serial, style=3)
                 + c(f'D{r}', serial, style=4) + c(f'E{r}', serial, style=5) + '</row>')
    write(name, rows, epoch1904=epoch1904, styles=[0, 14, 164, 165, 166, 167],
          formats=['yyyy\\-mm\\-dd\\ hh:mm', '[$-414]d/\\ mmm\\ yyyy;@', '#,##0.00\\ &quot;dager&quot;', '[Red]0.0&quot;d&quot;;@'])


def strings():
    """Shared strings in every dress: rich text, phonetic hints, spaces, escapes, line breaks; inline rich text."""
    shared = ['<si><t>Fritekst</t></si>', '<si><t>Kode</t></si>',
              '<si><r><t>Fet</t></r><r><rPr><b/></rPr><t xml:space="preserve"> og mager</t></r></si>',
              '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si>',
              '<si><t xml:space="preserve">  rom  </t></si>', '<si><t>linje_x000D_\nto &amp; &#233;&#xE5;</t></si>',
              '<si><t>Áŋŋel Čáhci 🙂</t></si>']
    rows = '<row r="1">' + c('A1', 0, 's') + c('B1', 1, 's') + '</row>'
    for i in range(2, len(shared)):
        rows += f'<row r="{i}">' + c(f'A{i}', i, 's') + inline(f'B{i}', f'<r><t>0{i}</t></r><r><t>01</t></r>') + '</row>'
    write('strings', rows, strings=shared, state='hidden')


def main():
    BOOKS.mkdir(exist_ok=True)
    convert('survey', survey())
    convert('title', title())
    dates('dates-1900', False)
    dates('dates-1904', True)
    strings()


main()
