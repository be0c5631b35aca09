package fr.centraleachat.tache.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.tache.TacheEnCours;
import fr.centraleachat.tache.TacheFaite;
import fr.centraleachat.tache.TacheOuverte;
import fr.centraleachat.tache.Taches;
import fr.centraleachat.tache.formulaire.FormulairesDeTache;
import fr.centraleachat.tache.formulaire.LiaisonDeSaisie;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the modules above ask of the work list. */
@Service
@Transactional(readOnly = true)
class LesTaches implements Taches {

    private final TacheRepository taches;
    private final AchevementDeTache achevement;
    private final Contreseing contreseing;
    private final AvisDesConsultes avis;
    private final FormulairesDeTache formulaires;
    private final LiaisonDeSaisie liaison;
    private final BrouillonRepository brouillons;

    LesTaches(
            TacheRepository taches,
            AchevementDeTache achevement,
            Contreseing contreseing,
            AvisDesConsultes avis,
            FormulairesDeTache formulaires,
            LiaisonDeSaisie liaison,
            BrouillonRepository brouillons) {
        this.taches = taches;
        this.achevement = achevement;
        this.contreseing = contreseing;
        this.avis = avis;
        this.formulaires = formulaires;
        this.liaison = liaison;
        this.brouillons = brouillons;
    }

    @Override
    public List<TacheOuverte> ouvertes(String numero) {
        return taches.ouvertes(numero).stream().map(Tache::ouverte).toList();
    }

    @Override
    public List<TacheOuverte> ouvertesDeGenre(List<String> codes) {
        return taches.ouvertesDeGenre(codes).stream().map(Tache::ouverte).toList();
    }

    @Override
    public List<TacheEnCours> enCours(String numero) {
        return taches.ouvertes(numero).stream().map(Tache::enCours).toList();
    }

    @Override
    public List<TacheEnCours> enCours(Collection<String> numeros) {
        return numeros.isEmpty()
                ? List.of()
                : taches.ouvertesParmi(numeros).stream().map(Tache::enCours).toList();
    }

    @Override
    public Optional<TacheOuverte> ouverte(String numero, String code, Integer lot, String support) {
        return ouvertes(numero).stream()
                .filter(t -> t.etape().code().equals(code))
                .filter(t -> lot == null || lot.equals(t.lot()))
                .filter(t -> support == null || Objects.equals(support, t.routage().support()))
                .findFirst();
    }

    @Override
    public List<TacheFaite> historique(String numero) {
        return taches.achevees(numero).stream().map(Tache::faite).toList();
    }

    @Override
    public Optional<String> acheveeEnDernierPar(String numero, String code) {
        return taches.achevees(numero, code).stream().map(t -> t.issue().par()).findFirst();
    }

    @Override
    public Optional<String> contresigneePar(String id) {
        return taches.findById(id).map(Tache::contresigneePar);
    }

    @Override
    @Transactional
    public void achever(String id, Object saisie) {
        achevement.acheverAvec(id, saisie);
    }

    @Override
    public ObjectNode ebauche(String id) {
        var tache =
                taches.findById(id).orElseThrow(() -> new Introuvable("Cette tâche n’existe pas."));
        var formulaire = formulaires.exiger(tache.etape().formulaire());
        return liaison.ecrire(formulaire.valeurs(tache.ouverte()));
    }

    @Override
    @Transactional
    public void acheverComme(String id, JsonNode corps) {
        achevement.achever(id, corps);
    }

    @Override
    public boolean unMotifEstDu(String id) {
        return taches.findById(id).filter(avis::appellentUnMotif).isPresent();
    }

    @Override
    @Transactional
    public void contresigner(String id) {
        contreseing.contresigner(id);
    }

    @Override
    @Transactional
    public void reporterDansLesBrouillons(String id, ObjectNode remplis, List<String> cles) {
        var fusion = new FusionDeBrouillon(cles);
        brouillons.remplacer(id, b -> fusion.fusionner(b, remplis));
    }
}
