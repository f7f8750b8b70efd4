package org.vbeplan.rule;

import java.util.List;
import org.vbeplan.city.OwedDocument;
import org.vbeplan.finding.Code;
import org.vbeplan.text.Word;

/** The plan is the kind of document that its board owes. */
final class DocumentTypeWrong implements Rule {

    @Override
    public Code code() {
        return Code.DOCUMENT_TYPE_WRONG;
    }

    @Override
    public void ask(Inquiry inquiry) {
        String type = inquiry.context().documentType();
        List<String> owed =
                inquiry.rules().owedBy(inquiry.board()).stream()
                        .filter(document -> !document.isReport())
                        .map(OwedDocument::type)
                        .toList();
        if (owed.isEmpty() || owed.contains(type)) {
            return;
        }
        Word given = inquiry.plan().header().documentType();
        inquiry.report(
                given.isGiven() ? given.at() : inquiry.plan().header().at(),
                given.text(),
                inquiry.board().name(),
                owed.get(0));
    }
}
