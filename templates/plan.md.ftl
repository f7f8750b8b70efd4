<#--
  The document as Markdown for GitHub. Lines are tidied afterwards, so empty lines here are for
  reading; what plans say is escaped by itself.
-->
<#import "blocks.md.ftl" as b>
<#global at = anchors([document.title] + (document.gaps?size != 0)?then(["Kvar att göra"], []) + ["Innehåll"])>
<#if document.stamp != "">
> **${document.stamp}**

</#if>
# ${document.title}

${document.subtitle}

<#if document.cover?size != 0>
| Om dokumentet | |
|---|---|
<#list document.cover as row>
| **${row.label}** | <@oneLine><#list row.values as value><@b.text value/><#sep><@br/></#sep></#list></@oneLine> |
</#list>
</#if>

<#if document.gaps?size != 0>
## Kvar att göra

<#list document.gaps as gap>
<@indent first="- ">${gap}</@indent><#t>
</#list>

</#if>
<#if document.contents?size != 0>
## Innehåll

<@b.entries document.contents/>

</#if>
<#list document.parts as part>
<@b.part part/>
</#list>

<#if document.activities?size != 0>
## Förteckning över aktiviteter

<#list document.activities as group>
<@indent first="- ">
[${group.heading}](${at.address("#" + group.id)})
<#list group.lines as line>
<@indent first="- ">[<@b.text line.text false/>](${at.address("#" + line.id)})</@indent><#t>
</#list>
</@indent><#t>
</#list>

</#if>
<#if document.colophon.original?size != 0 || document.colophon.deviations?size != 0>
## Om återgivningen

<@b.text document.colophon.original/>


<#if document.colophon.deviations?size != 0>
Kända brister i originalet:

<#list document.colophon.deviations as deviation>
<@indent first="- "><#if deviation.place?size != 0><@marked with="**"><@b.text deviation.place/></@marked>: </#if><@b.text deviation.text/></@indent><#t>
</#list>
</#if>

</#if>
<#list document.notes as note>
<@indent first="[^" + note.number + "]: " rest="    "><@b.text note.text/></@indent><#t>
</#list>
