package org.vbeplan.figure;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * A drawing as tests read it.
 *
 * @param width of its own coordinates
 */
record Drawing(Element root, double width, double height, List<Element> elements) {

    static Drawing of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root =
                    factory.newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg)))
                            .getDocumentElement();
            String[] box = root.getAttribute("viewBox").split(" ");
            List<Element> elements = new ArrayList<>();
            for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
                if (n instanceof Element element) {
                    elements.add(element);
                }
            }
            return new Drawing(
                    root, Double.parseDouble(box[2]), Double.parseDouble(box[3]), elements);
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    List<Element> named(String name) {
        return elements.stream().filter(e -> e.getTagName().equals(name)).toList();
    }

    List<String> words() {
        return named("text").stream().map(Element::getTextContent).toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** The corners of a line or an area, x and y in turn. */
    static double[] points(Element element) {
        String[] numbers = element.getAttribute("points").split("[ ,]");
        double[] points = new double[numbers.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = Double.parseDouble(numbers[i]);
        }
        return points;
    }
}
