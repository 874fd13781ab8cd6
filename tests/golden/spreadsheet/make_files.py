"""Test spreadsheets of other formats than .xlsx, made without the program: .xls by LibreOffice, Gnumeric and xlwt, .ods
by LibreOffice and Gnumeric.

Run from the project root: python3 tests/golden/spreadsheet/make_files.py && Rscript tests/golden/spreadsheet/read_expected.R
Needs soffice, ssconvert and, for /usr/bin/python3, xlwt. R needs readxl and jsonlite. expected.json.gz is what readxl reads
in the .xls files of LibreOffice and xlwt (it uses libxls), and in the .xlsx files that the others were made of; in the
file of long texts it is what this script wrote.
"""
import datetime
import gzip
import json
import pathlib
import random
import subprocess
import tempfile

import xlwt

HERE = pathlib.Path(__file__).parent
FILES = HERE / 'files'
BOOKS = HERE.parent / 'xlsx' / 'books'
NAMES = ['survey', 'title', 'strings', 'dates-1900', 'dates-1904']


def libreoffice(source, target):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', target,
                        '--outdir', folder, str(source)], check=True, capture_output=True)
        pathlib.Path(folder, f'{source.stem}.{target}').rename(FILES / f'libreoffice-{source.stem}.{target}')


def gnumeric(source, target):
    subprocess.run(['ssconvert', str(source), str(FILES / f'gnumeric-{source.stem}.{target}')], check=True,
                   capture_output=True)


def long_texts():
    """More shared strings than fit into one record: they go on in CONTINUE records, within letters of both widths."""
    random.seed(20241122)
    book = xlwt.Workbook(encoding='utf-8')
    sheet = book.add_sheet('Svar')
    for column, name in enumerate(['nr', 'smalt', 'bredt', 'blandet']):
        sheet.write(0, column, name)
    narrow, wide = 'abcdefghæøå 0123', 'áŋčđšžŧ漢字🙂'
    rows = []
    for i in range(1, 121):
        pick = lambda letters: ''.join(random.choice(letters) for _ in range(random.randint(1, 300)))
        texts = [f'{i} {pick(letters)}x' for letters in (narrow, wide, narrow + wide)]
        for column, value in enumerate([i, *texts]):
            sheet.write(i, column, value)
        rows.append([{'number': i}, *({'text': text} for text in texts)])
    # readxl cannot decode a character that is cut between records, so this script says what is right.
    with gzip.GzipFile(HERE / 'long.json.gz', 'wb', mtime=0) as file:
        file.write(json.dumps(rows, ensure_ascii=False).encode())
    book.save(FILES / 'xlwt-long.xls')


def numbers():
    """Numbers in all short forms, shares, dates with and without time, truths, errors by formulas, a hidden sheet, gaps."""
    book = xlwt.Workbook(encoding='utf-8')
    hidden = book.add_sheet('Skjult')
    hidden.write(0, 0, 'a')
    hidden.write(0, 1, 'b')
    hidden.write(1, 0, 1)
    hidden.visibility = 1
    sheet = book.add_sheet('Tall og datoer')
    book.set_active_sheet(1)
    style = lambda code: xlwt.easyxf(num_format_str=code)
    for column, name in enumerate(['kode', 'tall', 'andel', 'dato', 'tidspunkt', 'sant', 'formel']):
        sheet.write(2, column, name)
    values = [0, 1, -1, 12.5, 0.01, -123456789, 536870911, 536870912, 1e-300, 123456.789, 1 / 3, 99.99, 100, 2 ** 53, -0.5]
    start = datetime.datetime(1999, 12, 31, 23, 30)
    for i, value in enumerate(values):
        row = 3 + i + i // 5
        sheet.write(row, 0, f'{300 + i:04d}')
        sheet.write(row, 1, value)
        sheet.write(row, 2, round(i / 7, 3), style('0.0%'))
        sheet.write(row, 3, datetime.date(2024, 2, 28) + datetime.timedelta(days=i * 91), style('DD.MM.YYYY'))
        sheet.write(row, 4, start + datetime.timedelta(hours=i * 31), style('YYYY-MM-DD HH:MM'))
        if i != 4:
            sheet.write(row, 5, i % 3 == 0)
        sheet.write(row, 6, xlwt.Formula(f'B{row + 1}*2'))
    book.save(FILES / 'xlwt-numbers.xls')


FILES.mkdir(exist_ok=True)
for name in NAMES:
    for target in ('xls', 'ods'):
        libreoffice(BOOKS / f'{name}.xlsx', target)
        gnumeric(BOOKS / f'{name}.xlsx', target)
long_texts()
numbers()
# xlwt stores no results of formulas: LibreOffice computes them.
libreoffice(FILES / 'xlwt-numbers.xls', 'xls')
libreoffice(FILES / 'xlwt-numbers.xls', 'ods')
