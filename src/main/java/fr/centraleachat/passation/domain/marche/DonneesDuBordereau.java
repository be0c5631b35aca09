package fr.centraleachat.passation.domain.marche;

import static fr.centraleachat.passation.domain.documents.TermesDeDocument.ou;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.document.RedacteurDeDocument.Exemplaire;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import fr.centraleachat.passation.domain.envoi.Envoi;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells what goes to the préfet of a marché that must: as transmitted, or as it is proposed. */
@Component
class DonneesDuBordereau {

    private final Procedures procedures;
    private final Marches marches;
    private final Fiches fiches;
    private final PropositionDeTransmission proposition;
    private final ControleDeLegalite controle;
    private final NomenclatureDesActes nomenclature;
    private final Pieces pieces;
    private final TermesDeDocument termes;
    private final Formats formats;

    DonneesDuBordereau(
            Procedures procedures,
            Marches marches,
            Fiches fiches,
            PropositionDeTransmission proposition,
            ControleDeLegalite controle,
            NomenclatureDesActes nomenclature,
            Pieces pieces,
            TermesDeDocument termes,
            Formats formats) {
        this.procedures = procedures;
        this.marches = marches;
        this.fiches = fiches;
        this.proposition = proposition;
        this.controle = controle;
        this.nomenclature = nomenclature;
        this.pieces = pieces;
        this.termes = termes;
        this.formats = formats;
    }

    List<Exemplaire> exemplaires(String numero) {
        return marches.deLaProcedure(numero).stream()
                .filter(Marche::transmissible)
                .map(m -> new Exemplaire("" + m.lot(), "lot " + m.lot()))
                .toList();
    }

    BordereauEnDocument de(String numero, String cle) {
        var marche =
                marches.deLaProcedure(numero).stream()
                        .filter(m -> m.transmissible() && cle.equals("" + m.lot()))
                        .findFirst()
                        .orElseThrow(DonneesDuBordereau::rienATransmettre);
        var acte =
                fiches.derniere(numero, marche.lot(), TransmissionPrefecture.class)
                        .orElseGet(() -> proposition.pour(numero, marche.lot()));
        var accuse = controle.transmission(marche).filter(Envoi::estClos);
        var lignes = lignes(numero, acte);
        return new BordereauEnDocument(
                termes.enTete(procedures.exiger(numero)),
                cle,
                ou(procedures.lot(numero, marche.lot()).objet()),
                marche.idMarche(),
                titulaires(marche),
                termes.montant(marche.montantHt()),
                termes.date(marche.dateSignature()),
                ou(acte.numeroActe()),
                ou(nomenclature.natures().get(acte.natureActe())),
                ou(nomenclature.matieres().get(acte.matiereActe())),
                acte.transmisLe() != null,
                instant(acte.transmisLe()),
                accuse.isPresent(),
                accuse.map(e -> ou(e.reference())).orElse(""),
                accuse.map(e -> instant(e.accuseLe())).orElse(""),
                "" + lignes.size(),
                lignes);
    }

    private static EtatIncompatible rienATransmettre() {
        return new EtatIncompatible(
                "Ce lot n’a pas de marché signé à transmettre à la préfecture : le bordereau se"
                        + " produit après la signature, au-dessus du seuil de transmission.",
                "CGCT L2131-2");
    }

    private String titulaires(Marche marche) {
        return fiches
                .exiger(marche.procedure(), marche.lot(), Signature.class)
                .titulaires()
                .stream()
                .map(t -> t.nom() + " (" + t.id() + ")")
                .collect(Collectors.joining(", "));
    }

    private List<PieceDuBordereau> lignes(String numero, TransmissionPrefecture acte) {
        var types = nomenclature.typesDePiece(acte.natureActe());
        var lignes = new ArrayList<PieceDuBordereau>();
        for (var transmise : acte.piecesActe()) {
            for (var piece : pieces.pieces(numero, List.of(transmise.piece()))) {
                lignes.add(
                        new PieceDuBordereau(
                                "" + (lignes.size() + 1),
                                transmise.type(),
                                ou(types.get(transmise.type())),
                                piece.nom(),
                                piece.empreinte()));
            }
        }
        return lignes;
    }

    private String instant(Instant le) {
        return le == null ? "" : formats.dateHeure(le);
    }
}
