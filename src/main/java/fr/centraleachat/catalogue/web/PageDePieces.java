package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.contact.CategorieDePiece;
import fr.centraleachat.catalogue.contact.Contacts;
import fr.centraleachat.catalogue.contact.PiecesDuMarche;
import fr.centraleachat.catalogue.contact.SaisieDeContact;
import fr.centraleachat.catalogue.marche.CorrigerUnMarche;
import fr.centraleachat.catalogue.marche.Execution;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.tache.Saisies;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of the files and contacts of a marché shows. */
@Component
class PageDePieces {

    private final Marches marches;
    private final PiecesDuMarche pieces;
    private final Pieces procedures;
    private final Contacts contacts;
    private final CorrigerUnMarche corriger;
    private final Execution execution;
    private final Saisies saisies;

    PageDePieces(
            Marches marches,
            PiecesDuMarche pieces,
            Pieces procedures,
            Contacts contacts,
            CorrigerUnMarche corriger,
            Execution execution,
            Saisies saisies) {
        this.marches = marches;
        this.pieces = pieces;
        this.procedures = procedures;
        this.contacts = contacts;
        this.corriger = corriger;
        this.execution = execution;
        this.saisies = saisies;
    }

    /**
     * @param contact that was sent, null for an empty form
     */
    String montrer(String reference, Object contact, List<Erreur> erreurs, Model modele) {
        var fiche = marches.fiche(reference);
        modele.addAttribute("marche", fiche);
        modele.addAttribute("pieces", pieces.de(reference));
        modele.addAttribute("dOrigine", dOrigine(fiche.procedure()));
        modele.addAttribute("contacts", contacts.de(reference));
        modele.addAttribute("tient", contacts.peutEcrire());
        modele.addAttribute("corrigeable", corriger.estPermis(reference));
        modele.addAttribute("executant", execution.suiviePar(reference).orElse(null));
        modele.addAttribute("categories", CategorieDePiece.values());
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute(
                "f", saisies.dessiner(SaisieDeContact.class, contact, erreurs, Map.of()));
        return "catalogue/pieces";
    }

    /** Of the procédure that made the marché: those that the caller may see. */
    private List<Piece> dOrigine(String procedure) {
        return procedure == null ? List.of() : procedures.pieces(procedure);
    }
}
