package org.vbeplan.print;

import java.util.List;

/**
 * Writes the XMP packet: the file's metadata as XML, with its claims to be PDF/A-2a and PDF/UA-1.
 * Written as text, since a packet of fixed shape needs no serializer, whose output would differ
 * between versions of Java.
 */
final class XmpPacket {
    private static final String START =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            """;

    /** PDF/A-2 knows its own identifiers but has to be told what PDF/UA's is. */
    private static final String END =
            """
            </rdf:Description>
            <rdf:Description rdf:about=""
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    private XmpPacket() {}

    static String of(PdfMetadata metadata, String language, String producer) {
        StringBuilder xml = new StringBuilder(4000).append(START);
        languages(xml, "dc:title", metadata.title());
        if (!metadata.author().isEmpty()) {
            list(xml, "dc:creator", "Seq", List.of(metadata.author()));
        }
        if (!metadata.subject().isEmpty()) {
            languages(xml, "dc:description", metadata.subject());
        }
        if (!metadata.keywords().isEmpty()) {
            list(xml, "dc:subject", "Bag", metadata.keywords());
            element(xml, "pdf:Keywords", String.join(", ", metadata.keywords()));
        }
        if (!language.isEmpty()) {
            list(xml, "dc:language", "Bag", List.of(language));
        }
        element(xml, "pdf:Producer", producer);
        if (!metadata.creator().isEmpty()) {
            element(xml, "xmp:CreatorTool", metadata.creator());
        }
        element(xml, "xmp:CreateDate", metadata.date() + "T00:00:00+00:00");
        return xml.append(END).toString();
    }

    private static void languages(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        escape(xml, text);
        xml.append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }

    private static void list(StringBuilder xml, String name, String kind, List<String> texts) {
        xml.append('<').append(name).append("><rdf:").append(kind).append('>');
        for (String text : texts) {
            element(xml, "rdf:li", text);
        }
        xml.append("</rdf:").append(kind).append("></").append(name).append(">\n");
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>');
        escape(xml, text);
        xml.append("</").append(name).append(">\n");
    }

    private static void escape(StringBuilder xml, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '\r' -> xml.append("&#13;");
                default -> xml.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c); // no XML
            }
        }
    }
}
