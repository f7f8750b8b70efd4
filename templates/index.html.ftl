<#--
  The front page of a city's plans: boards by years. What it holds is decided before it comes here:
  its records are described in src/main/java/org/vbeplan/document/FrontPage.java.
-->
<!DOCTYPE html>
<html lang="sv" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${document.title}: ${document.subtitle}</title>
<meta name="generator" content="${document.generator}"/>
<style>
<#include "plan.css" parse=false>
</style>
<style media="screen">
<#include "screen.css" parse=false>
<#include "index-screen.css" parse=false>
${fontFaces()}</style>
<style media="print">
<#include "index-print.css" parse=false>
</style>
</head>
<body class="front">
<a class="skip" href="#_planer">Till innehållet</a>
<header class="cover">
<#if document.stamp != "">
<p class="stamp"><span>${document.stamp}</span></p>
</#if>
<h1>${document.title}</h1>
<p class="subtitle">${document.subtitle}</p>
<p class="summary"><#list document.summary as sentence>${sentence}<#sep> </#sep></#list></p>
</header>
<main id="_planer" tabindex="-1">
<h2 id="_tabell">Nämndernas planer</h2>
<#if document.boards?size == 0>
<p>Det finns inga planer.</p>
<#else>
<div class="scroll" role="region" aria-labelledby="_tabell" tabindex="0">
<table class="records plans" role="table">
<caption class="hidden">Planer efter nämnd och år, det senaste året först. I varje ruta: vad planen är, dess status och dess dokument.</caption>
<thead role="rowgroup">
<tr role="row"><th scope="col" role="columnheader">Nämnd</th><#list document.years as year><th scope="col" role="columnheader">${year}</th></#list></tr>
</thead>
<tbody role="rowgroup">
<#list document.boards as board>
<tr role="row" id="${board.id}">
<th scope="row" role="rowheader"><span class="name">${board.name}</span><#if board.remark != ""><span class="ends">${board.remark}<#if board.hasSuccessor>, därefter <#if board.successor.address != ""><a href="${board.successor.address}">${board.successor.words}</a><#else>${board.successor.words}</#if></#if></span></#if></th>
<#list board.cells as cell>
<#if cell.isEmpty>
<td role="cell" class="none" data-label="${cell.year}"><span aria-hidden="true">–</span><span class="hidden">ingen plan</span></td>
<#else>
<td role="cell" data-label="${cell.year}">
<#list cell.plans as plan>
<@planOf plan/>
</#list>
<#list cell.covering as link>
<p class="covering"><a href="${link.address}">${link.words}<span class="hidden">, ${link.rest}</span></a></p>
</#list>
</td>
</#if>
</#list>
</tr>
</#list>
</tbody>
</table>
</div>
<#if document.reading != "">
<p class="reading">${document.reading}</p>
</#if>
</#if>
</main>
</body>
</html>

<#macro planOf plan>
<div class="plan<#if plan.isRefused> refused</#if>" id="${plan.id}">
<p class="kind">${plan.kind}</p>
<#if plan.status != "">
<p class="status">${plan.status}<#if plan.decided != ""> <span>${plan.decided}</span></#if></p>
</#if>
<#if plan.refusal != "">
<p class="refusal">${plan.refusal}</p>
</#if>
<#if plan.findings?size != 0>
<p class="findings">Granskning: <#list plan.findings as finding><span>${finding}</span><#sep>, </#sep></#list></p>
</#if>
<#if plan.links?size != 0>
<ul class="formats">
<#list plan.links as link>
<li><a href="${link.address}">${link.words}<span class="hidden">: ${link.rest}</span></a></li>
</#list>
</ul>
</#if>
</div>
</#macro>
