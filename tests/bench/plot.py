# SPDX-License-Identifier: MIT
"""Deliveries per CPU-second of each work and server as horizontal bars, in plain SVG."""
import statistics
from xml.sax.saxutils import escape

KEY = "deliveries_per_cpu_second"
WIDTH, LEFT, BAR, GAP = 760, 330, 18, 10
COLOURS = {"Pleno": "#0b6e75", "bare send()": "#9aa5b1"}


def bars(raw):
    for work, results in raw.items():
        if not isinstance(results, list):
            continue
        for server in dict.fromkeys(result["server"] for result in results):
            values = [result[KEY] for result in results if result["server"] == server]
            yield work, server, statistics.median(values)


def draw(raw):
    found = [bar for bar in bars(raw) if bar[2] > 0]
    most = max((value for _, _, value in found), default=1)
    height = 40 + len(found) * (BAR + GAP)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" '
             f'font-size="12"><rect width="100%" height="100%" fill="#fff"/>'
             f'<text x="10" y="20" font-weight="bold">Deliveries per second of server CPU (bars: square root)</text>']
    for number, (work, server, value) in enumerate(found):
        top = 34 + number * (BAR + GAP)
        length = (WIDTH - LEFT - 110) * (value / most) ** 0.5
        label = escape(f"{work}, {server}")
        parts.append(f'<text x="{LEFT - 8}" y="{top + 13}" text-anchor="end">{label}</text>'
                     f'<rect x="{LEFT}" y="{top}" width="{length:.0f}" height="{BAR}" rx="2" '
                     f'fill="{COLOURS.get(server, "#c98a2b")}"/>'
                     f'<text x="{LEFT + length + 6:.0f}" y="{top + 13}">{value:,.0f}</text>')
    return "".join(parts) + "</svg>\n"
