<#-- What a document is made of; plan.md.ftl puts it together. -->

<#-- A line of the table of contents, and those under it. -->
<#macro entries list>
<#list list as entry>
<@indent first="- ">
[<#if entry.number != "">${entry.number} </#if>${entry.heading}](${at.address("#" + entry.id)})
<@entries entry.entries/>
</@indent>
</#list>
</#macro>

<#macro part section>

<#list 1..[section.level, 6]?min as i>#</#list> <#if section.number != "">${section.number} </#if>${section.heading}

<#local before = "">
<#list section.elements as element>
<#switch element.kind>
<#on "TEXT">
<@block element.block before/>
<#on "TABLE">
<@table element/>
<#on "FIGURE">
<@figure element/>
</#switch>

<#local before = (element.kind == "TEXT")?then(element.block, "")>
</#list>
<#list section.parts as inner>
<@part inner/>
</#list>
</#macro>

<#macro table element>
<#if element.title?size != 0>
<@marked with="**"><@text element.title/></@marked>


</#if>
|<#list element.columns as column> <@oneLine>${column.heading}</@oneLine> |</#list>
|<#list element.columns as column>---<#if column.numeric>:</#if>|</#list>
<#list element.rows as row>
|<#list row.cells as cell> <@oneLine><#if cell?is_first && row.id != ""><a id="${at.name(row.id)}"></a></#if><@flat cell.blocks/></@oneLine> |</#list>
</#list>

<#if element.remark?size != 0>
<@text element.remark/>

</#if>
</#macro>

<#macro figure element>
<#if element.id != ""><a id="${at.name(element.id)}"></a></#if>

<@indent first="> " rest="> ">
<#switch element.type>
<#on "diagram">
**Diagram**<#if element.caption?size != 0>: <@text element.caption/></#if>
<#on "flode">
**Flödesschema**<#if element.caption?size != 0>: <@text element.caption/></#if>
<#default>
**Bild**<#if element.caption?size != 0>: <@text element.caption/></#if>
</#switch>

${element.alternative}
</@indent>
</#macro>

<#macro blocks list>
<#local before = "">
<#list list as item>
<@block item before/>
<#local before = item>

</#list>
</#macro>

<#-- A block; two lists beside each other would be one, so they are kept apart. -->
<#macro block item before>
<#switch item.kind>
<#on "PARAGRAPH">
<@text item.content/>

<#on "LIST">
<#if !before?is_string && before.kind == "LIST" && before.ordered == item.ordered>
<!-- -->

</#if>
<#list item.items as content>
<@indent first=item.ordered?then((item.start + content?index) + ". ", "- ")><@blocks content/></@indent><#t>
<#if content?size gt 1>

</#if>
</#list>
<#on "QUOTE">
<@indent first="> " rest="> "><@blocks item.content/></@indent>
<#on "CODE">
${fence(item.text)}
<#on "TABLE">
|<#list item.head as content> <@oneLine><@text content true/></@oneLine> |</#list>
|<#list item.alignments as side><#switch side><#on "right">---:<#on "center">:---:<#default>---</#switch>|</#list>
<#list item.rows as row>
|<#list row as content> <@oneLine><@text content/></@oneLine> |</#list>
</#list>
</#switch>
</#macro>

<#-- Blocks in a cell, which holds one line: <@oneLine> joins these with <br>. -->
<#macro flat list depth=0>
<#list list as item>
<#switch item.kind>
<#on "PARAGRAPH">
<@text item.content/>

<#on "LIST">
<#list item.items as content>
<#list 0..<depth as i>&nbsp;&nbsp;</#list><#if item.ordered>${item.start + content?index}. <#else>• </#if><@flat content depth + 1/>

</#list>
<#on "QUOTE">
<@flat item.content depth/>
<#on "CODE">
<#list item.text?split("\n") as line>
<@code text=line/>${"\n"}
</#list>
<#on "TABLE">
<#list [item.head] + item.rows as row>
<#list row as content><@text content/><#sep> · </#sep></#list>
</#list>
</#switch>
</#list>
</#macro>

<#-- Running text; without links and notes where it stands in a link itself. -->
<#macro text content linked=true>
<#list content as piece>
<#switch piece.kind>
<#on "PLAIN">${piece.text}<#t>
<#on "EMPHASIS"><@marked with="_"><@text piece.content linked/></@marked><#t>
<#on "STRONG"><@marked with="**"><@text piece.content linked/></@marked><#t>
<#on "CODE"><@code text=piece.text/><#t>
<#on "LINK"><#if linked>[<@text piece.content false/>](${at.address(piece.address)})<#else><@text piece.content false/></#if><#t>
<#on "LINE_BREAK"><#if piece?has_next><@br/></#if><#t>
<#on "NOTE_CALL"><#if linked>[^${piece.number}]</#if><#t>
<#on "GAP"><@marked with="**">\[${piece.text}\]</@marked><#t>
<#on "IMAGE">\[Bild: ${piece.alternative}\]<#t>
<#on "CITATION", "VARIABLE"><#stop "a ${piece.kind} was left in the document">
</#switch>
</#list>
</#macro>
