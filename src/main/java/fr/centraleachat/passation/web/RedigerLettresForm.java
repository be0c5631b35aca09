package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.Attributaires;
import fr.centraleachat.passation.domain.InformationDesCandidats;
import fr.centraleachat.passation.domain.LettreDeRejet;
import fr.centraleachat.passation.domain.LettresAuxCandidats;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opened with the letters composed from the analysis and the decision, to be read again. */
@Component
class RedigerLettresForm implements FormulaireDeTache<LettresAuxCandidats> {

    private final InformationDesCandidats information;
    private final Attributaires attributaires;

    RedigerLettresForm(InformationDesCandidats information, Attributaires attributaires) {
        this.information = information;
        this.attributaires = attributaires;
    }

    @Override
    public String cle() {
        return "passation/rediger-lettres";
    }

    @Override
    public Class<LettresAuxCandidats> saisie() {
        return LettresAuxCandidats.class;
    }

    @Override
    public LettresAuxCandidats valeurs(TacheOuverte tache) {
        return information.proposer(tache.numero());
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        var numero = tache.numero();
        return Map.of(
                "lettresRejet.operateur",
                ecartes(numero),
                "lettresAttributaires.operateur",
                ChoixDOperateurs.attributaires(attributaires, numero));
    }

    private List<Choix> ecartes(String numero) {
        return information.proposer(numero).lettresRejet().stream()
                .map(LettreDeRejet::operateur)
                .distinct()
                .map(o -> new Choix(o, ChoixDOperateurs.libelle(attributaires.nom(numero, o), o)))
                .toList();
    }

    @Override
    public void achever(TacheOuverte tache, LettresAuxCandidats saisie) {
        information.rediger(tache.numero(), saisie);
    }
}
