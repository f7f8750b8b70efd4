<#-- What a page is made of; plan.html.ftl puts it together. -->

<#function hasColophon colophon>
  <#return colophon.original?size != 0 || colophon.deviations?size != 0>
</#function>

<#-- A line of the table of contents, and those under it. -->
<#macro entries list>
<#list list as entry>
<li><a href="#${entry.id}"><#if entry.number != "">${entry.number} </#if>${entry.heading}</a><#if entry.entries?size != 0>

<ol>
<@entries entry.entries/>
</ol></#if></li>
</#list>
</#macro>

<#macro part section>
<section id="${section.id}">
<h${[section.level, 6]?min}><#if section.number != "">${section.number} </#if>${section.heading}</h${[section.level, 6]?min}>
<#list section.elements as element>
<#switch element.kind>
<#on "TEXT"><@block element.block/>
<#on "TABLE"><@table element/>
<#on "FIGURE"><@figure element/>
</#switch>
</#list>
<#list section.parts as inner>
<@part inner/>
</#list>
</section>
</#macro>

<#--
  A table becomes one card a row on a narrow screen (screen.css): its cells hold sentences, which
  would be tiresome to read while scrolling two ways. The roles say what display: block takes away.
-->
<#macro table element>
<#if element.title?size != 0>
<p class="table-title"><@text element.title/></p>
</#if>
<table class="records ${element.type}" role="table"<#if element.title?size != 0> aria-label="${words(element.title)}"</#if>>
<colgroup><#list element.columns as column><col style="width: ${column.width}%"/></#list></colgroup>
<thead role="rowgroup">
<tr role="row"><#list element.columns as column><th scope="col" role="columnheader"<#if column.numeric> class="number"</#if>>${column.heading}</th></#list></tr>
</thead>
<tbody role="rowgroup">
<#list element.rows as row>
<tr role="row"<#if row.id != ""> id="${row.id}"</#if>>
<#list row.cells as cell>
<#assign column = element.columns[cell?index]>
<#if cell?is_first>
<th scope="row" role="rowheader"<#if column.numeric> class="number"</#if> data-label="${column.heading}"><@blocks cell.blocks/></th>
<#else>
<td role="cell"<#if column.numeric> class="number"</#if> data-label="${column.heading}"><@blocks cell.blocks/></td>
</#if>
</#list>
</tr>
</#list>
</tbody>
</table>
<#if element.remark?size != 0>
<p class="remark"><@text element.remark/></p>
</#if>
</#macro>

<#macro figure element>
<figure class="${element.type}"<#if element.id != ""> id="${element.id}"</#if>>
<#if element.svg != "">
${element.svg?no_esc}
<#else>
<img src="${element.data}" alt="${element.alternative}"/>
</#if>
<#if element.caption?size != 0>
<figcaption><@text element.caption/></figcaption>
</#if>
</figure>
</#macro>

<#-- What stands in a cell or an item: a paragraph alone needs no marks of its own. -->
<#macro blocks list><#if list?size == 1 && list[0].kind == "PARAGRAPH"><@text list[0].content/><#else><#list list as item><@block item/></#list></#if></#macro>

<#macro block item>
<#switch item.kind>
<#on "PARAGRAPH">
<p><@text item.content/></p>
<#on "LIST">
<#if item.ordered>
<ol<#if item.start != 1> start="${item.start}"</#if>>
<#list item.items as content>
<li><@blocks content/></li>
</#list>
</ol>
<#else>
<ul>
<#list item.items as content>
<li><@blocks content/></li>
</#list>
</ul>
</#if>
<#on "QUOTE">
<blockquote>
<#list item.content as inner><@block inner/></#list>
</blockquote>
<#on "CODE">
<pre tabindex="0"><code>${item.text}</code></pre>
<#on "TABLE">
<table class="records" role="table">
<thead role="rowgroup">
<tr role="row"><#list item.head as cell><th scope="col" role="columnheader"<@aligned item cell?index/>><@text cell/></th></#list></tr>
</thead>
<tbody role="rowgroup">
<#list item.rows as row>
<tr role="row"><#list row as cell><td role="cell"<@aligned item cell?index/> data-label="${words(item.head[cell?index])}"><@text cell/></td></#list></tr>
</#list>
</tbody>
</table>
</#switch>
</#macro>

<#macro aligned item index><#switch item.alignments[index]><#on "right"> class="number"<#on "center"> class="centred"</#switch></#macro>

<#-- Running text; without links and notes where it stands in a link itself. -->
<#macro text content linked=true>
<#list content as piece>
<#switch piece.kind>
<#on "PLAIN">${piece.text}<#t>
<#on "EMPHASIS"><em><@text piece.content linked/></em><#t>
<#on "STRONG"><strong><@text piece.content linked/></strong><#t>
<#on "CODE"><code>${piece.text}</code><#t>
<#on "LINK"><#if linked><a href="${piece.address}"><@text piece.content false/></a><#else><@text piece.content false/></#if><#t>
<#on "LINE_BREAK"><br/><#t>
<#on "NOTE_CALL"><#if linked><sup class="note-call"><a id="${piece.id}" href="#${piece.noteId}" role="doc-noteref" aria-label="Not ${piece.number}">${piece.number}</a></sup></#if><#t>
<#on "GAP"><mark class="gap">[${piece.text}]</mark><#t>
<#on "IMAGE"><span class="image">[Bild: ${piece.alternative}]</span><#t>
<#on "CITATION", "VARIABLE"><#stop "a ${piece.kind} was left in the document">
</#switch>
</#list>
</#macro>
