package fr.centraleachat.passation.domain.documents;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.ProductionDeDocuments;
import fr.centraleachat.document.ProductionDeDocuments.Brouillon;
import fr.centraleachat.document.ProductionDeDocuments.Productible;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.Procedures;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent who leads or instructs the procédure has the application write one of its pieces. */
@Service
@Transactional
public class ProduireUnDocument {

    private static final Fonction[] AUTEURS = {
        Fonction.EQUIPE_MARCHES, Fonction.EQUIPE_ACHATS, Fonction.SERVICE_INSTRUCTEUR
    };

    private final Procedures procedures;
    private final DroitsDesIncidents droits;
    private final ProductionDeDocuments production;
    private final FaitsRecus faits;

    ProduireUnDocument(
            Procedures procedures,
            DroitsDesIncidents droits,
            ProductionDeDocuments production,
            FaitsRecus faits) {
        this.procedures = procedures;
        this.droits = droits;
        this.production = production;
        this.faits = faits;
    }

    /** Empty for whom may not produce, and once the procédure is over. */
    @Transactional(readOnly = true)
    public List<Productible> productibles(String numero) {
        var procedure = procedures.exiger(numero);
        return procedure.termineeLe() == null && droits.tient(procedure, AUTEURS)
                ? production.productibles(numero)
                : List.of();
    }

    /**
     * @param cle null when the document has one copy only
     * @throws DonneesRefusees when it has several and none is named
     */
    public Piece produire(String numero, String code, String cle) {
        var procedure = procedures.exiger(numero);
        droits.exiger(procedure, AUTEURS);
        var retenue = cle == null ? seule(numero, code) : cle;
        var piece = production.produire(numero, procedure.creeeLe(), code, retenue);
        faits.annoncer(
                numero,
                "Document produit : %s, version %d".formatted(piece.nom(), piece.version()),
                null);
        return piece;
    }

    /** Read only: nothing is kept. */
    @Transactional(readOnly = true)
    public Brouillon relire(String numero, String code, String cle) {
        var procedure = procedures.exiger(numero);
        droits.exiger(procedure, AUTEURS);
        var retenue = cle == null ? seule(numero, code) : cle;
        return production.relire(numero, procedure.creeeLe(), code, retenue);
    }

    private String seule(String numero, String code) {
        var exemplaires =
                production.productibles(numero).stream()
                        .filter(p -> p.code().equals(code))
                        .toList();
        if (exemplaires.size() > 1) {
            throw DonneesRefusees.champ(
                    "exemplaire",
                    "Ce document a plusieurs exemplaires, indiquez lequel : "
                            + exemplaires.stream()
                                    .map(Productible::cle)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return exemplaires.isEmpty() ? "" : exemplaires.get(0).cle();
    }
}
