package org.vbeplan.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses a page that is HTML and XML at once, following nothing outside the page itself. */
final class PageParser {
    private static final String DOCTYPE = "<!DOCTYPE html>";

    /**
     * How deep elements may stand in each other. The engine calls itself for each level, several
     * times over; ten times this depth still fits a thread's stack, and no plan comes near it.
     */
    private static final String MAX_DEPTH = "200";

    private final DocumentBuilder builder = builder();

    Document parse(String html) throws HtmlNotWellFormedException {
        try {
            return builder.parse(new InputSource(new StringReader(withoutDoctype(html))));
        } catch (SAXParseException e) {
            throw new HtmlNotWellFormedException(
                    Math.max(1, e.getLineNumber()),
                    Math.max(1, e.getColumnNumber()),
                    e.getMessage());
        } catch (SAXException e) {
            throw new HtmlNotWellFormedException(1, 1, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Blanks out the one doctype HTML knows, keeping every line and column where it was. */
    private static String withoutDoctype(String html) {
        boolean marked = !html.isEmpty() && html.charAt(0) == '\uFEFF';
        String page = marked ? " " + html.substring(1) : html;
        int start = 0;
        while (start < page.length() && Character.isWhitespace(page.charAt(start))) {
            start++;
        }
        if (!page.regionMatches(true, start, DOCTYPE, 0, DOCTYPE.length())) {
            return page;
        }
        return page.substring(0, start)
                + " ".repeat(DOCTYPE.length())
                + page.substring(start + DOCTYPE.length());
    }

    private static DocumentBuilder builder() {
        try {
            // The JDK's own parser, whatever the class path or the environment offers.
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", MAX_DEPTH);
            // Nodes made only when looked at save nothing here: every node is looked at.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // DefaultHandler throws fatal errors and, unlike the JDK's own, prints nothing.
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
