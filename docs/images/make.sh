#!/bin/sh
# Three pages side by side, 1600 px wide, on a grey that shows where they end.
set -eu
pdf=out/istanbul-process/istanbul-process.pdf
work=$(mktemp -d)
for page in 1 3 11; do
  pdftoppm -r 150 -f "$page" -l "$page" -singlefile -png "$pdf" "$work/$(printf %02d "$page")"
done
montage "$work"/*.png -tile 3x1 -geometry 512x+10+20 -background '#D9DDDE' "$work/montage.png"
convert "$work/montage.png" -resize 1600x +dither -colors 96 -depth 8 -define png:compression-level=9 -strip docs/images/pages.png
rm -r "$work"
