package fr.centraleachat.passation.web.envoi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.envoi.Envoi;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which an agent brings the proof of one sending. */
@Controller
@RequestMapping("/procedures/{numero}/attentes/{id}")
class AttentesController {

    private final OngletAttentes onglet;
    private final ConstatDePreuve constat;
    private final Pieces pieces;
    private final Clock horloge;

    AttentesController(
            OngletAttentes onglet, ConstatDePreuve constat, Pieces pieces, Clock horloge) {
        this.onglet = onglet;
        this.constat = constat;
        this.pieces = pieces;
        this.horloge = horloge;
    }

    @GetMapping
    String ouvrir(@PathVariable String numero, @PathVariable UUID id, Model model) {
        return page(numero, id, Map.of(), List.of(), model);
    }

    /** A proof that is repeated says again what is known of the sending. */
    private Map<String, String> dejaConnu(Envoi envoi) {
        if (!envoi.estClos()) {
            return Map.of();
        }
        var connu = new LinkedHashMap<String, String>();
        connu.put("envoyeLe", SaisieDePreuve.heure(envoi.envoyeLe(), horloge.getZone()));
        connu.put("reference", envoi.reference());
        connu.put("preuve", String.valueOf(envoi.preuve()));
        connu.put("accuseLe", SaisieDePreuve.heure(envoi.accuseLe(), horloge.getZone()));
        return connu;
    }

    @PostMapping
    String constater(
            @PathVariable String numero,
            @PathVariable UUID id,
            @RequestParam Map<String, String> postes,
            @RequestParam(required = false) MultipartFile fichier,
            Model model,
            HttpServletResponse reponse,
            RedirectAttributes suite)
            throws IOException {
        var saisie = new LinkedHashMap<>(postes);
        try {
            deposer(numero, fichier, saisie);
            var corps = SaisieDePreuve.corps(saisie, horloge.getZone());
            suite.addFlashAttribute("message", faire(numero, id, postes.get("acte"), corps));
            return "redirect:/procedures/{numero}";
        } catch (DonneesRefusees refus) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(numero, id, saisie, refus.erreurs(), model);
        } catch (EtatIncompatible refus) {
            reponse.setStatus(HttpStatus.CONFLICT.value());
            return page(numero, id, saisie, List.of(Erreur.de(null, refus.getMessage())), model);
        }
    }

    /**
     * @param acte which form of the page, null for the proof
     * @return what was done, for the agent
     */
    private String faire(String numero, UUID id, String acte, Map<String, String> corps) {
        if ("retour".equals(acte)) {
            constat.retour(numero, id, corps);
            return "Le retour est noté : la lettre attend une autre voie.";
        }
        if ("courriel".equals(acte)) {
            constat.parCourriel(numero, id, corps);
            return "La lettre part par courriel dans la minute.";
        }
        return "« " + constat.constater(numero, id, corps) + " » est constaté.";
    }

    /** The file is kept even if the rest is refused: it can then be chosen. */
    private void deposer(String numero, MultipartFile fichier, Map<String, String> saisie)
            throws IOException {
        if (fichier == null || fichier.isEmpty()) {
            return;
        }
        try (var contenu = fichier.getInputStream()) {
            var piece =
                    pieces.deposer(
                            numero,
                            OngletAttentes.PREUVE,
                            fichier.getOriginalFilename(),
                            fichier.getContentType(),
                            contenu);
            saisie.put("preuve", piece.id().toString());
        }
    }

    private String page(
            String numero, UUID id, Map<String, String> saisie, List<Erreur> erreurs, Model model) {
        var vue = onglet.pour(numero, id);
        model.addAttribute("a", vue);
        model.addAttribute("l", vue.lignes().get(0));
        model.addAttribute(
                "saisie", saisie.isEmpty() ? dejaConnu(vue.lignes().get(0).envoi()) : saisie);
        model.addAttribute("erreurs", erreurs);
        model.addAttribute("messages", parChamp(erreurs));
        return "passation/attente";
    }

    private static Map<String, List<String>> parChamp(List<Erreur> erreurs) {
        return erreurs.stream()
                .filter(e -> e.champ() != null)
                .collect(groupingBy(Erreur::champ, mapping(Erreur::message, toList())));
    }
}
