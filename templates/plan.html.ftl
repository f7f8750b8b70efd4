<#--
  The page. What a document holds is decided before it comes here: its records are described in
  src/main/java/org/vbeplan/document. The printed plan is this page too, so the markup is XML as
  well as HTML, and no parent has text beside blocks.
-->
<#import "blocks.html.ftl" as b>
<!DOCTYPE html>
<html lang="sv" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${document.title}</title>
<#if document.properties.author != "">
<meta name="author" content="${document.properties.author}"/>
</#if>
<#if document.properties.subject != "">
<meta name="description" content="${document.properties.subject}"/>
</#if>
<#if document.properties.keywords?size != 0>
<meta name="keywords" content="<#list document.properties.keywords as word>${word}<#sep>, </#sep></#list>"/>
</#if>
<#if document.properties.date != "">
<meta name="dcterms.date" content="${document.properties.date}"/>
</#if>
<#if document.properties.generator != "">
<meta name="generator" content="${document.properties.generator}"/>
</#if>
<style>
<#include "plan.css" parse=false>
</style>
<style media="screen">
<#include "screen.css" parse=false>
${fontFaces()}</style>
<style media="print">
<#include "print.css" parse=false>
</style>
</head>
<body>
<a class="skip" href="#_text">Till innehållet</a>
<div class="running running-left">${document.runningTitle}</div>
<div class="running running-right">${document.registration}</div>
<header class="cover">
<#if document.stamp != "">
<p class="stamp"><span>${document.stamp}</span></p>
</#if>
<h1>${document.title}</h1>
<#if document.subtitle != "">
<p class="subtitle">${document.subtitle}</p>
</#if>
<#if document.cover?size != 0>
<table>
<tbody>
<#list document.cover as row>
<tr><th scope="row">${row.label}</th><td><#list row.values as value><@b.text value/><#sep><br/></#sep></#list></td></tr>
</#list>
</tbody>
</table>
</#if>
</header>
<#if document.gaps?size != 0>
<aside class="gaps" aria-labelledby="_kvar">
<h2 id="_kvar">Kvar att göra</h2>
<ul>
<#list document.gaps as gap>
<li>${gap}</li>
</#list>
</ul>
</aside>
</#if>
<#if document.contents?size != 0>
<nav class="contents" aria-labelledby="_innehall">
<h2 id="_innehall">Innehåll</h2>
<ol>
<@b.entries document.contents/>
<#if document.activities?size != 0>
<li><a href="#_aktiviteter">Förteckning över aktiviteter</a></li>
</#if>
<#if b.hasColophon(document.colophon)>
<li><a href="#_aterge">Om återgivningen</a></li>
</#if>
</ol>
</nav>
</#if>
<main id="_text" tabindex="-1">
<#list document.parts as part>
<@b.part part/>
</#list>
<#if document.activities?size != 0>
<nav class="contents activities" aria-labelledby="_aktiviteter">
<h2 id="_aktiviteter">Förteckning över aktiviteter</h2>
<ol>
<#list document.activities as group>
<li><a href="#${group.id}">${group.heading}</a>
<ol>
<#list group.lines as line>
<li><a href="#${line.id}"><@b.text line.text false/></a></li>
</#list>
</ol></li>
</#list>
</ol>
</nav>
</#if>
<#if document.notes?size != 0>
<section class="notes" role="doc-endnotes" aria-labelledby="_noter">
<h2 id="_noter">Noter</h2>
<ol>
<#list document.notes as note>
<li id="${note.id}" value="${note.number}"<#if note.missing> class="missing"</#if>><p><@b.text note.text/> <a class="back" href="#${note.callId}" role="doc-backlink" aria-label="Tillbaka till hänvisning ${note.number}">↩</a></p></li>
</#list>
</ol>
</section>
</#if>
</main>
<#if b.hasColophon(document.colophon)>
<footer class="colophon">
<section aria-labelledby="_aterge">
<h2 id="_aterge">Om återgivningen</h2>
<#if document.colophon.original?size != 0>
<p><@b.text document.colophon.original/></p>
</#if>
<#if document.colophon.deviations?size != 0>
<p>Kända brister i originalet:</p>
<ul>
<#list document.colophon.deviations as deviation>
<li><#if deviation.place?size != 0><strong><@b.text deviation.place/></strong>: </#if><@b.text deviation.text/></li>
</#list>
</ul>
</#if>
</section>
</footer>
</#if>
</body>
</html>
