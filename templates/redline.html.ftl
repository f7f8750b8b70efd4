<#--
  What changed, as a page. What it holds is decided before it comes here: its records are described
  in src/main/java/org/vbeplan/document/Redline.java. The printed document is this page too, so the
  markup is XML as well as HTML, and no parent has text beside blocks.
-->
<#import "blocks.html.ftl" as b>
<#assign l = document.labels>
<!DOCTYPE html>
<html lang="${document.language}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${document.title}: ${document.subtitle}</title>
<#if document.properties.author != "">
<meta name="author" content="${document.properties.author}"/>
</#if>
<#if document.properties.subject != "">
<meta name="description" content="${document.properties.subject}"/>
</#if>
<#if document.properties.date != "">
<meta name="dcterms.date" content="${document.properties.date}"/>
</#if>
<meta name="generator" content="${document.properties.generator}"/>
<style>
<#include "plan.css" parse=false>
<#include "redline.css" parse=false>
</style>
<style media="screen">
<#include "screen.css" parse=false>
<#include "redline-screen.css" parse=false>
${fontFaces()}</style>
<style media="print">
<#include "print.css" parse=false>
<#include "redline-print.css" parse=false>
</style>
</head>
<body class="redline">
<a class="skip" href="#_text">${l.skip}</a>
<div class="running running-left">${document.runningTitle}</div>
<div class="running running-right">${document.registration}</div>
<header class="cover">
<#if document.stamp != "">
<p class="stamp"><span>${document.stamp}</span></p>
</#if>
<h1>${document.title}</h1>
<p class="subtitle">${document.subtitle}</p>
<#list document.plans as plan>
<#if plan.heading == "">
<@overview plan/>
</#if>
</#list>
<p class="reading"><strong>${l.reading}</strong> <@piece "DELETED" l.deleted/>, <@piece "INSERTED" l.inserted/>.</p>
<#list document.remarks as remark>
<p class="remark">${remark}</p>
</#list>
</header>
<#if document.totals?size gt 1>
<section class="totals" aria-labelledby="_planer">
<h2 id="_planer">${l.summary}</h2>
<table class="records" role="table">
<thead role="rowgroup">
<tr role="row"><th scope="col" role="columnheader">${l.plan}</th><th scope="col" role="columnheader">${l.what}</th></tr>
</thead>
<tbody role="rowgroup">
<#list document.totals as total>
<tr role="row"><th scope="row" role="rowheader" data-label="${l.plan}"><#if total.id != ""><a href="#${total.id}">${total.plan}</a><#else>${total.plan}</#if></th><td role="cell" data-label="${l.what}">${total.summary}</td></tr>
</#list>
</tbody>
</table>
</section>
</#if>
<#if hasGroups()>
<nav class="contents" aria-labelledby="_innehall">
<h2 id="_innehall">${l.contents}</h2>
<ol>
<#list document.plans as plan>
<#if plan.groups?size != 0>
<#if plan.heading != "">
<li><a href="#${plan.id}">${plan.heading}</a>
<ol>
<@entries plan/>
</ol></li>
<#else>
<@entries plan/>
</#if>
</#if>
</#list>
</ol>
</nav>
</#if>
<main id="_text" tabindex="-1">
<#list document.plans as plan>
<#if plan.heading == "">
<@groups plan 2/>
<#else>
<section id="${plan.id}" class="compared">
<h2>${plan.heading}</h2>
<@overview plan/>
<@groups plan 3/>
</section>
</#if>
</#list>
<#if document.leftOut != "">
<p class="left-out">${document.leftOut}</p>
</#if>
</main>
</body>
</html>

<#function hasGroups>
<#list document.plans as plan>
<#if plan.groups?size != 0><#return true></#if>
</#list>
<#return false>
</#function>

<#macro entries plan>
<#list plan.groups as group>
<li><a href="#${group.id}">${group.heading} <span class="amount">(${group.entries?size})</span></a></li>
</#list>
</#macro>

<#-- What the two say of themselves, and how much changed. -->
<#macro overview plan>
<div class="overview">
<#if plan.facts?size != 0>
<table class="facts">
<thead>
<tr><th scope="col">${l.facts}</th><th scope="col">${l.before}</th><th scope="col">${l.now}</th></tr>
</thead>
<tbody>
<#list plan.facts as fact>
<tr><th scope="row">${fact.label}</th><td><span class="narrow">${l.before}: </span>${fact.before}</td><td<#if fact.isChanged> class="changed"</#if>><span class="narrow">${l.now}: </span>${fact.now}</td></tr>
</#list>
</tbody>
</table>
</#if>
<p class="summary">${plan.summary}</p>
<#list plan.remarks as remark>
<p class="remark">${remark}</p>
</#list>
<#if plan.counts?size != 0>
<table class="counts">
<thead>
<tr><th scope="col">${l.what}</th><#list l.counts as count><th scope="col" class="number">${count}</th></#list></tr>
</thead>
<tbody>
<#list plan.counts as count>
<tr><th scope="row">${count.what}</th><#list count.numbers as number><td class="number">${(number == 0)?then("–", number)}</td></#list></tr>
</#list>
</tbody>
</table>
</#if>
</div>
</#macro>

<#macro groups plan level>
<#list plan.groups as group>
<section id="${group.id}" class="group">
<#if group.path != "">
<p class="path">${group.path}</p>
</#if>
<h${level}>${group.heading}</h${level}>
<#list group.entries as entry>
<@change entry level + 1/>
</#list>
</section>
</#list>
</#macro>

<#macro change entry level>
<section id="${entry.id}" class="change ${entry.mark?lower_case}">
<h${level}><span class="what">${entry.word}<#if entry.title != "">:</#if></span><#if entry.title != ""> ${entry.title}</#if><#if entry.weight != ""> <span class="weight">(${entry.weight})</span></#if></h${level}>
<#list entry.lines as line>
<p class="line<#if line.isWhole || entry.mark == "ADDED" || entry.mark == "REMOVED"> whole</#if>"><#if line.label != ""><strong class="field">${line.label}:</strong> </#if><#list line.pieces as item><@piece item.kind item.text/></#list></p>
</#list>
<#if entry.reason?size != 0>
<p class="reason"><strong>${l.reason}:</strong> <@b.text entry.reason false/></p>
</#if>
</section>
</#macro>

<#-- The hidden words are for who hears the page; print.css takes them away. -->
<#macro piece kind text>
<#switch kind>
<#on "INSERTED"><ins><span class="hidden">${l.inserted}: </span>${text}<span class="hidden"> (${l.insertedEnd})</span></ins><#t>
<#on "DELETED"><del><span class="hidden">${l.deleted}: </span>${text}<span class="hidden"> (${l.deletedEnd})</span></del><#t>
<#on "LEFT_OUT"><span class="omitted"> […] </span><#t>
<#default>${text}<#t>
</#switch>
</#macro>
