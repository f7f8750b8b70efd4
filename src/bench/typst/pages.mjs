// Makes PDFs with Typst from the Markdown that vbe-plan wrote: the same headings, paragraphs,
// lists, tables and notes, with a table of contents and page numbers. No charts and no tags, so
// Typst has the lighter work.
//
//   node pages.mjs FILE.md OUT.pdf [FILE.md OUT.pdf …]

import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const escaped = (text) => text.replace(/[\\#$*_@<>~`=\-+/[\]]/g, '\\$&');

function inline(text, notes) {
    const pieces = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[\^(\w+)\]|\[(.+?)\]\((.+?)\)|<[^>]*>|\\(.)/g;
    let result = '';
    let end = 0;
    for (const m of text.matchAll(pieces)) {
        result += escaped(text.slice(end, m.index));
        end = m.index + m[0].length;
        if (m[1]) result += `#strong[${inline(m[1], notes)}]`;
        else if (m[2]) result += `#emph[${inline(m[2], notes)}]`;
        else if (m[3]) result += `#raw(${JSON.stringify(m[3])})`;
        else if (m[4]) result += notes[m[4]] ? `#footnote[${inline(notes[m[4]], {})}]` : '';
        else if (m[5]) result += m[6].startsWith('#')
            ? inline(m[5], notes)
            : `#link(${JSON.stringify(m[6])})[${inline(m[5], notes)}]`;
        else if (m[7]) result += escaped(m[7]);
    }
    return result + escaped(text.slice(end));
}

function table(rows, notes) {
    const cells = rows
        .filter((row) => !/^\|[-:| ]+\|$/.test(row))
        .map((row) => row.slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim()));
    const shown = (row) => row.map((cell) => `[${inline(cell, notes)}]`).join(', ');
    const [head, ...body] = cells;
    return `#table(columns: ${head.length}, table.header(${shown(head)}),\n`
        + body.map((row) => shown(row) + ',').join('\n') + ')\n';
}

function typst(markdown) {
    const notes = {};
    const lines = markdown.split('\n').filter((line) => {
        const note = /^\[\^(\w+)\]: (.*)/.exec(line);
        if (note) notes[note[1]] = note[2];
        return !note;
    });
    let out = '#set page(paper: "a4", numbering: "1 (1)")\n#set text(lang: "sv", size: 11pt)\n'
        + '#set heading(numbering: none)\n#outline()\n#pagebreak()\n';
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        const heading = /^(#+) (.*)/.exec(line);
        const item = /^( *)(?:[-*]|(\d+)\.) (.*)/.exec(line);
        if (heading) {
            out += `${'='.repeat(heading[1].length)} ${inline(heading[2], notes)}\n`;
        } else if (line.startsWith('|')) {
            const rows = [];
            while (i < lines.length && lines[i].startsWith('|')) rows.push(lines[i++]);
            i--;
            out += table(rows, notes);
        } else if (item) {
            out += `${item[1]}${item[2] ? '+' : '-'} ${inline(item[3], notes)}\n`;
        } else {
            out += inline(line, notes) + '\n';
        }
    }
    return out;
}

const compiler = NodeCompiler.create();
for (let i = 2; i + 1 < process.argv.length; i += 2) {
    const mainFileContent = typst(readFileSync(process.argv[i], 'utf8'));
    writeFileSync(process.argv[i + 1], compiler.pdf({ mainFileContent }));
}
