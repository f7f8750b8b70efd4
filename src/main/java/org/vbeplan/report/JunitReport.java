package org.vbeplan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.FindingPrinter;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;

/**
 * JUnit's XML: a suite for each plan and a case for each finding. What makes the validation fail is
 * a failure, what is excepted is skipped, the rest passes and says what it is.
 */
final class JunitReport {

    private final Report report;
    private final Presentation presentation;
    private final Messages messages;
    private final FindingPrinter printer;

    JunitReport(Report report, Presentation presentation) {
        this.report = report;
        this.presentation = presentation;
        this.messages = presentation.messages();
        this.printer = FindingPrinter.quoting(presentation.quotes(), messages, Style.PLAIN);
    }

    void write(Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            line(0, xml);
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", Presentation.TOOL);
            if (!report.ownFiles().isEmpty()) {
                String name = messages.say("rapport.arbetsytan");
                suite(new PlanReport(name, name, report.ownFiles(), ""), xml);
            }
            for (PlanReport plan : report.plans()) {
                suite(plan, xml);
            }
            line(0, xml);
            xml.writeEndElement();
            line(0, xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw failed.getNestedException() instanceof IOException cause
                    ? cause
                    : new IOException(failed.getMessage());
        }
    }

    private void suite(PlanReport plan, XMLStreamWriter xml) throws XMLStreamException {
        List<Remark> cases =
                plan.remarks().stream()
                        .filter(remark -> remark.isExcepted() || presentation.shows(remark))
                        .toList();
        int failures = (int) cases.stream().filter(presentation.failOn()::isReachedBy).count();
        line(1, xml);
        xml.writeStartElement("testsuite");
        attribute("name", plan.id(), xml);
        attribute("tests", Integer.toString(cases.size() + 1), xml);
        attribute("failures", Integer.toString(failures), xml);
        attribute("errors", plan.isChecked() ? "0" : "1", xml);
        attribute("skipped", Integer.toString(plan.excepted()), xml);
        attribute("time", "0", xml);
        // There is always one: a suite without cases is no sign that anything was looked at.
        begin(plan.id(), messages.say("rapport.granskad"), xml);
        if (!plan.isChecked()) {
            line(3, xml);
            xml.writeStartElement("error");
            attribute("message", plan.problem(), xml);
            attribute("type", "error", xml);
            xml.writeEndElement();
            line(2, xml);
        }
        xml.writeEndElement();
        for (Remark remark : cases) {
            write(plan, remark, xml);
        }
        line(1, xml);
        xml.writeEndElement();
    }

    private void write(PlanReport plan, Remark remark, XMLStreamWriter xml)
            throws XMLStreamException {
        Finding finding = remark.finding();
        String message = messages.message(finding);
        begin(plan.id(), finding.code().id() + ": " + message + " (" + finding.at() + ")", xml);
        line(3, xml);
        if (remark.isExcepted()) {
            xml.writeStartElement("skipped");
            attribute("message", remark.reason(), xml);
        } else if (presentation.failOn().isReachedBy(remark)) {
            xml.writeStartElement("failure");
            attribute("message", message, xml);
            attribute("type", finding.code().id(), xml);
            xml.writeCharacters(XmlCharacters.clean(printer.frame(finding)));
        } else {
            xml.writeStartElement("system-out");
            xml.writeCharacters(XmlCharacters.clean(printer.frame(finding)));
        }
        xml.writeEndElement();
        line(2, xml);
        xml.writeEndElement();
    }

    private static void begin(String plan, String name, XMLStreamWriter xml)
            throws XMLStreamException {
        line(2, xml);
        xml.writeStartElement("testcase");
        attribute("classname", plan, xml);
        attribute("name", name, xml);
        attribute("time", "0", xml);
    }

    private static void attribute(String name, String value, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeAttribute(name, XmlCharacters.clean(value).replaceAll("\\s+", " ").strip());
    }

    private static void line(int depth, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
