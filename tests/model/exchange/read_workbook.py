#!/usr/bin/env python3
"""Reads a workbook that the program wrote, as another program does: the ZIP with its checksums, the XML, the cells.
Where openpyxl is installed it must agree.                                   usage: read_workbook.py TST_TABLE_FILES"""
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

SPACE = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def cells_of(book):
    with zipfile.ZipFile(book) as archive:
        assert archive.testzip() is None, "a checksum is wrong"
        names = archive.namelist()
        for name in names:
            ElementTree.fromstring(archive.read(name))
        types = archive.read("[Content_Types].xml").decode()
        for name in names:
            assert name.endswith(".rels") or name == "[Content_Types].xml" or f'PartName="/{name}"' in types, name
        sheet = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
        assert not sheet.findall(".//m:f", SPACE), "a formula"
        title = ElementTree.fromstring(archive.read("xl/workbook.xml")).find(".//m:sheet", SPACE).get("name")
        return title, {cell.get("r"): cell.find(".//m:t", SPACE).text or "" for cell in sheet.findall(".//m:c", SPACE)}


def check(title, cells):
    assert title == "Requests all", title
    assert cells["A1"] == "Column 1" and cells["Z1"] == "Column 26" and cells["AD1"] == "Column 30", cells
    assert cells["A2"] == "=1+1", cells["A2"]
    assert cells["B2"] == "perché <b>&\"'</b>", cells["B2"]
    assert cells["C2"] == "two\nlines" and cells["D2"] == "  spaces  " and cells["E2"] == "2106170000123456"
    assert cells["F2"] == "bell and \U0001F600", cells["F2"]
    assert len(cells["G2"]) == 32767 and cells["AD2"] == "29"


def main():
    with tempfile.TemporaryDirectory() as folder:
        book = str(Path(folder) / "a.xlsx")
        subprocess.run([sys.argv[1], "--workbook", book], check=True)
        title, cells = cells_of(book)
        check(title, cells)
        assert len(cells) == 90, len(cells)
        try:
            import openpyxl
        except ImportError:
            return
        sheet = openpyxl.load_workbook(book).active
        check(sheet.title, {cell.coordinate: cell.value or "" for row in sheet.iter_rows() for cell in row})


main()
