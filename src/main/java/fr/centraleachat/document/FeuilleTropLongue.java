package fr.centraleachat.document;

import java.io.Serial;
import org.xml.sax.SAXException;

/** A sheet has more rows than what is read of one. */
class FeuilleTropLongue extends SAXException {

    @Serial private static final long serialVersionUID = 1L;

    FeuilleTropLongue(int lignes) {
        super("Une feuille dépasse " + lignes + " lignes : envoyez le classeur en plusieurs fois.");
    }
}
