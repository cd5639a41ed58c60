export const USAGE = `Pictures of a dataset as files, and checks of datasets.

  outcrop render <dataset> <chart> -o <file>   write one picture
  outcrop validate <folder or file>...         name every problem of datasets
  outcrop list                                 name datasets, charts, formats, presets
  outcrop --help, outcrop --version

<dataset> is an id in the data folder, the path of a folder with dataset.yaml, or the path
of one file with the whole dataset (.json, .yaml). A path has a slash or such an ending.

render
  -o, --output <file>   where to write; its ending is the format; - is stdout
  --format <format>     the format, where no ending says it
  --data <folder>       the folder of datasets; else data/datasets here, else those shipped
  --query <text>        the query of an address, as it is copied: "systems=a,b&theme=dark"
  --<key> <value>       any key of a picture's address: --systems a,b --preset slide-16x9
                        --theme dark --title "My title" --is.license apache --scale 2

list
  --data <folder>       as above

Exit codes: 0 done · 1 it cannot be drawn, or the data have problems · 2 the command is
wrong · 3 something failed in outcrop itself. Problems are on stderr, one a line.

  outcrop render open-intelligence radar --systems bitcoin,linux -o radar.png
  outcrop render ./my-data matrix --theme print -o - --format svg | gzip > matrix.svgz
`
