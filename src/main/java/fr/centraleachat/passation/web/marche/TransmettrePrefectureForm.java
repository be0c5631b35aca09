package fr.centraleachat.passation.web.marche;

import fr.centraleachat.passation.domain.marche.ControleDeLegalite;
import fr.centraleachat.passation.domain.marche.NomenclatureDesActes;
import fr.centraleachat.passation.domain.marche.PropositionDeTransmission;
import fr.centraleachat.passation.domain.marche.TransmissionPrefecture;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opened with the pieces of the marché, of the nature and the matière of the marchés publics. */
@Component
class TransmettrePrefectureForm implements FormulaireDeTache<TransmissionPrefecture> {

    private final ControleDeLegalite controle;
    private final PropositionDeTransmission proposition;
    private final NomenclatureDesActes nomenclature;

    TransmettrePrefectureForm(
            ControleDeLegalite controle,
            PropositionDeTransmission proposition,
            NomenclatureDesActes nomenclature) {
        this.controle = controle;
        this.proposition = proposition;
        this.nomenclature = nomenclature;
    }

    @Override
    public String cle() {
        return "passation/transmettre-prefecture";
    }

    @Override
    public Class<TransmissionPrefecture> saisie() {
        return TransmissionPrefecture.class;
    }

    @Override
    public TransmissionPrefecture valeurs(TacheOuverte tache) {
        return proposition.pour(tache.numero(), tache.lot());
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return Map.of(
                "natureActe",
                choix(nomenclature.natures()),
                "matiereActe",
                choix(nomenclature.matieres()),
                "piecesActe.type",
                choix(nomenclature.typesDePiece(NomenclatureDesActes.CONTRAT)));
    }

    /** The code after its words: the télétransmission shows both. */
    private static List<Choix> choix(Map<String, String> codes) {
        return codes.entrySet().stream()
                .map(c -> new Choix(c.getKey(), enClair(c.getValue()) + " (" + c.getKey() + ")"))
                .toList();
    }

    /** The nomenclature leaves out the space after some commas. */
    private static String enClair(String libelle) {
        return libelle.replaceAll(",(?=\\p{L})", ", ");
    }

    @Override
    public void achever(TacheOuverte tache, TransmissionPrefecture saisie) {
        controle.transmettre(tache.numero(), tache.lot(), saisie);
    }
}
