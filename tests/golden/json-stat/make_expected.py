"""Expectations for the JSON-stat files of the shared test material, made without the program's reader.

Run from the project root: python3 tests/golden/json-stat/make_expected.py
Writes expected.json: dimensions with sizes and order, number of cells, sums, cells per kind, and a few single cells
found by their codes.
"""
import json
import pathlib
from fractions import Fraction

DATA = pathlib.Path('../shared/data/ssb/jsonstat')
OUT = pathlib.Path(__file__).with_name('expected.json')
KINDS = {'.': 'notApplicable', '..': 'missing', '...': 'missing', ':': 'suppressed'}


def ordered(category):
    index = category['index']
    return index if isinstance(index, list) else sorted(index, key=index.get)


def describe(dataset):
    dimension = dataset['dimension']
    ids, sizes = dimension['id'], dimension['size']
    codes = {one: ordered(dimension[one]['category']) for one in ids}
    assert [len(codes[one]) for one in ids] == sizes
    status = dataset.get('status', {})
    cells = dataset['value']
    kinds = {'value': 0, 'suppressed': 0, 'missing': 0, 'notApplicable': 0}
    total = Fraction(0)
    for position, value in enumerate(cells):
        if value is None:
            kinds[KINDS.get(status.get(str(position)), 'missing')] += 1
        else:
            kinds['value'] += 1
            total += Fraction(str(value))

    def cell(position):
        rest, found = position, []
        for one in reversed(ids):
            rest, place = divmod(rest, len(codes[one]))
            found.insert(0, codes[one][place])
        return {'codes': found, 'value': cells[position]}

    step = max(1, len(cells) // 23)
    roles = {one: role for role, names in dimension['role'].items() for one in names}
    return {
        'title': dataset['label'],
        'source': dataset['source'],
        'dimensions': [
            {
                'id': one,
                'label': dimension[one]['label'],
                'role': roles.get(one),
                'size': len(codes[one]),
                'first': codes[one][:3],
                'last': codes[one][-3:],
                'lastLabel': dimension[one]['category']['label'][codes[one][-1]],
            }
            for one in ids
        ],
        'cells': len(cells),
        'kinds': kinds,
        'sum': str(total),
        'sample': [cell(position) for position in range(0, len(cells), step)],
    }


def main():
    expected = {}
    for path in sorted(DATA.glob('*.json')):
        document = json.loads(path.read_text(encoding='utf-8-sig'))
        dataset = document.get('dataset')
        expected[path.name] = describe(dataset) if dataset else {'refused': 'jsonStat.noDataset'}
    OUT.write_text(json.dumps(expected, ensure_ascii=False, indent='\t') + '\n', encoding='utf-8')


main()
