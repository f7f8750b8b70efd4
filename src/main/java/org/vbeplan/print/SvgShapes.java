package org.vbeplan.print;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.w3c.dom.Element;

/** Turns the elements of SVG that are shapes into shapes. */
final class SvgShapes {
    /** Points of one path; what comes after is not drawn. */
    private static final int MAX_POINTS = 20_000;

    private SvgShapes() {}

    /** The element's shape in the units of its drawing, or null if it is none. */
    static Shape of(Element element) {
        return switch (element.getNodeName()) {
            case "rect" -> rectangle(element);
            case "line" ->
                    new Line2D.Double(
                            number(element, "x1"),
                            number(element, "y1"),
                            number(element, "x2"),
                            number(element, "y2"));
            case "circle" -> circle(element);
            case "polyline" -> points(element, false);
            case "polygon" -> points(element, true);
            case "path" -> path(new SvgNumbers(element.getAttribute("d")));
            default -> null;
        };
    }

    private static Shape rectangle(Element element) {
        double x = number(element, "x");
        double y = number(element, "y");
        double width = number(element, "width");
        double height = number(element, "height");
        if (width <= 0 || height <= 0) {
            return null;
        }
        double radius = number(element, "rx");
        return radius > 0
                ? new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius)
                : new Rectangle2D.Double(x, y, width, height);
    }

    private static Shape circle(Element element) {
        double r = number(element, "r");
        double x = number(element, "cx");
        double y = number(element, "cy");
        return r > 0 ? new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r) : null;
    }

    private static Shape points(Element element, boolean closed) {
        SvgNumbers numbers = new SvgNumbers(element.getAttribute("points"));
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < MAX_POINTS; i++) {
            double x = numbers.next();
            double y = numbers.next();
            if (Double.isNaN(y)) {
                break;
            }
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return closed ? close(path) : path;
    }

    private static Path2D close(Path2D path) {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
        return path;
    }

    /** Absolute commands only: M, L, H, V, C, Q and Z; a path ends at anything else. */
    private static Path2D path(SvgNumbers data) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        char command = 0;
        for (int i = 0; i < MAX_POINTS; i++) {
            char letter = data.nextCommand();
            boolean repeated = letter == 0;
            if (!repeated) {
                command = letter;
            } else if (command == 'M') {
                command = 'L'; // more points after a move are lines
            }
            if (path.getCurrentPoint() == null && command != 'M' || repeated && command == 'Z') {
                return path;
            }
            if (!append(command, data, path)) {
                return path;
            }
        }
        return path;
    }

    private static boolean append(char command, SvgNumbers data, Path2D path) {
        double[] n = new double[numbersOf(command)];
        for (int i = 0; i < n.length; i++) {
            n[i] = data.next();
            if (Double.isNaN(n[i])) {
                return false;
            }
        }
        switch (command) {
            case 'M' -> path.moveTo(n[0], n[1]);
            case 'L' -> path.lineTo(n[0], n[1]);
            case 'H' -> path.lineTo(n[0], path.getCurrentPoint().getY());
            case 'V' -> path.lineTo(path.getCurrentPoint().getX(), n[0]);
            case 'C' -> path.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
            case 'Q' -> path.quadTo(n[0], n[1], n[2], n[3]);
            case 'Z' -> path.closePath();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int numbersOf(char command) {
        return switch (command) {
            case 'M', 'L' -> 2;
            case 'H', 'V' -> 1;
            case 'C' -> 6;
            case 'Q' -> 4;
            default -> 0;
        };
    }

    private static double number(Element element, String attribute) {
        return SvgNumbers.of(element, attribute, 0);
    }
}
