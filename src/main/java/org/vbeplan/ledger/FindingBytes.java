package org.vbeplan.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Demand;
import org.vbeplan.finding.Excepted;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.Span;

/** Findings as bytes and back. */
public final class FindingBytes {

    private FindingBytes() {}

    /**
     * What was found in a plan.
     *
     * @param findings what counts
     * @param excepted what is set aside
     */
    public record Found(List<Finding> findings, List<Excepted> excepted) {

        public Found {
            findings = List.copyOf(findings);
            excepted = List.copyOf(excepted);
        }
    }

    public static byte[] of(Collection<Finding> findings) {
        return of(findings, List.of());
    }

    public static byte[] of(Collection<Finding> findings, Collection<Excepted> excepted) {
        if (findings.isEmpty() && excepted.isEmpty()) {
            return new byte[0];
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(findings.size());
            for (Finding finding : findings) {
                write(finding, out);
            }
            out.writeInt(excepted.size());
            for (Excepted each : excepted) {
                write(each.finding(), out);
                write(each.reason(), out);
                write(each.by(), out);
            }
        } catch (IOException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    /**
     * What {@link #of} was given.
     *
     * @throws IOException where the bytes are none of its own, such as a code that is no longer
     */
    public static Found read(byte[] bytes) throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<Excepted> excepted = new ArrayList<>();
        if (bytes.length > 0) {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            for (int left = in.readInt(); left > 0; left--) {
                findings.add(finding(in));
            }
            for (int left = in.readInt(); left > 0; left--) {
                excepted.add(new Excepted(finding(in), text(in), span(in)));
            }
        }
        return new Found(findings, excepted);
    }

    private static void write(Finding finding, DataOutputStream out) throws IOException {
        write(finding.code().id(), out);
        out.writeByte(finding.severity().ordinal());
        write(finding.at(), out);
        out.writeInt(finding.arguments().size());
        for (String argument : finding.arguments()) {
            write(argument, out);
        }
        write(finding.demand().ruleSet(), out);
        write(finding.demand().title(), out);
        write(finding.demand().id(), out);
    }

    private static Finding finding(DataInputStream in) throws IOException {
        String id = text(in);
        Code code = Code.byId(id).orElseThrow(() -> new DamagedException("no code: " + id));
        Severity severity = Severity.values()[in.readByte()];
        Span at = span(in);
        List<String> arguments = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            arguments.add(text(in));
        }
        Demand demand = new Demand(text(in), text(in), text(in));
        return new Finding(code, severity, at, arguments, demand);
    }

    private static void write(Span at, DataOutputStream out) throws IOException {
        write(at.file(), out);
        out.writeInt(at.line());
        out.writeInt(at.column());
        out.writeInt(at.length());
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(text(in), in.readInt(), in.readInt(), in.readInt());
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new DamagedException("cut off");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
