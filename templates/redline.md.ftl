<#--
  What changed, as Markdown for a comment on GitHub. Lines are tidied afterwards, so empty lines
  here are for reading; what plans say is escaped by itself, and calls nobody.
-->
<#import "blocks.md.ftl" as b>
<#assign l = document.labels>
<#if document.stamp != "">
> **${document.stamp}**

</#if>
## ${document.title}

**${document.subtitle}**

<#list document.plans as plan>
<#if plan.heading == "">
<@overview plan/>
</#if>
</#list>

<#list document.remarks as remark>
${remark}

</#list>
<#if document.totals?size gt 1>
| ${l.plan} | ${l.what} |
|---|---|
<#list document.totals as total>
| <@oneLine>${total.plan}</@oneLine> | <@oneLine>${total.summary}</@oneLine> |
</#list>

</#if>
<#list document.plans as plan>
<#if plan.heading == "">
<@groups plan 3/>
<#elseif plan.groups?size != 0 || plan.remarks?size != 0>

### ${plan.heading}

<@overview plan/>

<@groups plan 4/>
</#if>
</#list>
<#if document.leftOut != "">

---

**${document.leftOut}**
</#if>

<#macro overview plan>
**${plan.summary}**

<#list plan.remarks as remark>
${remark}

</#list>
<#if plan.facts?size != 0>
| ${l.facts} | ${l.before} | ${l.now} |
|---|---|---|
<#list plan.facts as fact>
| <@oneLine>${fact.label}</@oneLine> | <@oneLine>${fact.before}</@oneLine> | <#if fact.isChanged><@oneLine><@marked with="**">${fact.now}</@marked></@oneLine><#else><@oneLine>${fact.now}</@oneLine></#if> |
</#list>

</#if>
<#if plan.counts?size != 0>
| ${l.what} |<#list l.counts as count> ${count} |</#list>
|---|<#list l.counts as count>---:|</#list>
<#list plan.counts as count>
| ${count.what} |<#list count.numbers as number> ${(number == 0)?then("–", number)} |</#list>
</#list>

</#if>
</#macro>

<#macro groups plan level>
<#list plan.groups as group>

<#if level == 3>###<#else>####</#if> <#if group.path != "">${group.path} › </#if>${group.heading}

<#if group.entries?size gt 8>
<details>
<summary>${l.show} (${group.entries?size})</summary>

<@all group/>

</details>
<#else>
<@all group/>
</#if>

</#list>
</#macro>

<#macro all group>
<#list group.entries as entry>
<@indent first="- "><@change entry/></@indent>
</#list>
</#macro>

<#macro change entry>
<@marked with="**">${entry.word}</@marked><#if entry.title != "">: ${entry.title}</#if><#if entry.weight != ""> _(${entry.weight})_</#if>
<#list entry.lines as line>
<@indent first="- "><#if line.label != ""><@marked with="_">${line.label}</@marked>: </#if><#list line.pieces as item><@piece item/></#list></@indent><#t>
</#list>
<#if entry.reason?size != 0>
<@indent first="- "><@marked with="_">${l.reason}</@marked>: <@b.text entry.reason false/></@indent><#t>
</#if>
</#macro>

<#macro piece item>
<#switch item.kind>
<#on "INSERTED"><ins>${item.text}</ins><#t>
<#on "DELETED"><del>${item.text}</del><#t>
<#on "LEFT_OUT"> \[…\] <#t>
<#default>${item.text}<#t>
</#switch>
</#macro>
