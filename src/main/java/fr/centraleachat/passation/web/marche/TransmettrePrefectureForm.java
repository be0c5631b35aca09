package fr.centraleachat.passation.web.marche;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.marche.ControleDeLegalite;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.passation.domain.marche.NomenclatureDesActes;
import fr.centraleachat.passation.domain.marche.PieceDActe;
import fr.centraleachat.passation.domain.marche.Signature;
import fr.centraleachat.passation.domain.marche.TransmissionPrefecture;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opened with the marché signed, of the nature and the matière of the marchés publics. */
@Component
class TransmettrePrefectureForm implements FormulaireDeTache<TransmissionPrefecture> {

    private final ControleDeLegalite controle;
    private final Fiches fiches;
    private final Marches marches;
    private final NomenclatureDesActes nomenclature;

    TransmettrePrefectureForm(
            ControleDeLegalite controle,
            Fiches fiches,
            Marches marches,
            NomenclatureDesActes nomenclature) {
        this.controle = controle;
        this.fiches = fiches;
        this.marches = marches;
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
        var signature = fiches.exiger(tache.numero(), tache.lot(), Signature.class);
        return new TransmissionPrefecture(
                marches.exiger(tache.numero(), tache.lot()).idMarche(),
                NomenclatureDesActes.CONTRAT,
                NomenclatureDesActes.MARCHES_PUBLICS,
                signature.marcheSigne().stream()
                        .map(p -> new PieceDActe(NomenclatureDesActes.PIECE_CONTRAT, p))
                        .toList(),
                null);
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

    private static List<Choix> choix(Map<String, String> codes) {
        return codes.entrySet().stream()
                .map(c -> new Choix(c.getKey(), c.getKey() + " " + c.getValue()))
                .toList();
    }

    @Override
    public void achever(TacheOuverte tache, TransmissionPrefecture saisie) {
        controle.transmettre(tache.numero(), tache.lot(), saisie);
    }
}
