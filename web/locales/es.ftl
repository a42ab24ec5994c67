### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = ¿Qué busca?
start-text = { $count ->
    [one] Un servicio para personas recién llegadas y para quienes las acompañan.
   *[other] { $count } servicios para personas recién llegadas y para quienes las acompañan.
}
browse-categories = Por tema
browse-towns = Por municipio

## Suche
search-label = Buscar en todos los servicios
search-button = Buscar
search-hint = Por ejemplo, “curso de alemán con guardería” o “vivienda”. Los resultados aparecen mientras escribe.
search-loading = La búsqueda se está cargando…
search-unavailable = La búsqueda no está disponible en este momento
search-retry = Intentar de nuevo
search-failed = No se ha podido cargar la búsqueda. También encontrará todos los servicios en las listas por tema y por municipio.
suggestions-label = Sugerencias
suggestions = { $count ->
    [one] una sugerencia
   *[other] { $count } sugerencias
}
suggestion-offer = Servicio

## Ergebnisse
offers = { $count ->
    [one] un servicio
   *[other] { $count } servicios
}
offers-word = { $count ->
    [one] servicio
   *[other] servicios
}
all-offers = { $count ->
    [one] Un servicio
   *[other] Todos los servicios ({ $count })
}
found = { $count ->
    [0] Ningún servicio encontrado
    [one] Un servicio encontrado
   *[other] { $count } servicios encontrados
}
show-more = Mostrar más servicios ({ $shown } de { $total })
did-you-mean = ¿Quería decir “{ $name }”?
corrected-hits = Estos son los resultados de esa búsqueda.

## Filter
filters = Filtros
open-filters = { $count ->
    [0] Filtros
    [one] Filtros ({ $count } elegido)
   *[other] Filtros ({ $count } elegidos)
}
show-results = { $count ->
    [0] Ningún servicio
    [one] Mostrar un servicio
   *[other] Mostrar { $count } servicios
}
active-filters = Filtros elegidos
remove-filter = Quitar el filtro:
clear-filters = Quitar todos los filtros
facet-category = Tema
facet-municipality = Municipio
facet-language = Idioma del servicio
facet-target-group = Para quién
facet-mode = Cómo se ofrece
close = Cerrar
sort-by = Ordenar por
sort-relevance = Mejores resultados
sort-near = Cercanía
sort-checked = Última revisión
sort-title = De la A a la Z
sort-from = desde
choose-town = Elegir municipio
my-location = Mi ubicación
use-my-location = Usar mi ubicación
location-unknown = No se conoce su ubicación. Elija un municipio, por favor.
narrow-list = Buscar en la lista
show-all-values = Mostrar todo ({ $count })
show-fewer-values = Mostrar menos
municipality-not-stated = Lugar no indicado
language-not-stated = Idioma no indicado
not-stated = no indicado

## Nichts gefunden
nothing-hint = No hemos encontrado nada. Esto puede ayudar:
drop-facet = { $count ->
    [one] Sin el filtro “{ $facet }”: un servicio
   *[other] Sin el filtro “{ $facet }”: { $count } servicios
}
in-neighbouring-towns = { $count ->
    [one] También en municipios vecinos: un servicio
   *[other] También en municipios vecinos: { $count } servicios
}
drop-query = Borrar el texto, conservar los filtros
start-again = Empezar de nuevo
first-steps-hint = ¿No sabe por dónde empezar? Aquí le ayudan:
help-in-person = Ayuda en persona

## Karte eines Angebots
fact-where = Dónde
fact-languages = Idiomas
fact-cost = Precio
county-wide = en todo { $name }
serves = para { $name }
serves-towns = { $count ->
    [one] para un municipio
   *[other] para { $count } municipios
}
place-not-stated = por favor, pregunte
cost-free = gratis
cost-partly = en parte gratis
cost-paid = de pago
registration-required = con inscripción
registration-not-required = sin inscripción
mode-on-site = presencial
mode-phone = por teléfono
mode-online = por internet
mode-home-visit = visita a domicilio
status-planned = previsto
status-paused = en pausa
status-ended = terminado
for-professionals = para profesionales y voluntariado
volunteers-wanted = se busca voluntariado
save-offer = Guardar
machine-translated = traducción automática
call = Llamar:
fact-wheelchair = Accesible en silla de ruedas
as-of = Revisado: { $date }
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}

## Sprachen
language-am = amárico
language-ar = árabe
language-az = azerí
language-bg = búlgaro
language-bn = bengalí
language-bs = bosnio
language-ckb = kurdo (sorani)
language-cs = checo
language-de = alemán
language-de-simple = alemán fácil
language-el = griego
language-en = inglés
language-es = español
language-fa = persa (farsi)
language-fa-AF = dari
language-fr = francés
language-gsg = lengua de signos alemana
language-ha = hausa
language-he = hebreo
language-hi = hindi
language-hr = croata
language-hu = húngaro
language-hy = armenio
language-ig = igbo
language-it = italiano
language-ja = japonés
language-ka = georgiano
language-kk = kazajo
language-kmr = kurdo (kurmanji)
language-ko = coreano
language-ku = kurdo
language-lt = lituano
language-lv = letón
language-mk = macedonio
language-mn = mongol
language-nl = neerlandés
language-pa = panyabí
language-pl = polaco
language-prs = dari
language-ps = pastún
language-pt = portugués
language-rmy = romaní
language-ro = rumano
language-rom = romaní
language-ru = ruso
language-si = cingalés
language-sk = eslovaco
language-sl = esloveno
language-so = somalí
language-sq = albanés
language-sr = serbio
language-sw = suajili
language-ta = tamil
language-th = tailandés
language-ti = tigriña
language-tl = tagalo
language-tr = turco
language-uk = ucraniano
language-ur = urdu
language-uz = uzbeko
language-vi = vietnamita
language-wo = wólof
language-zh = chino

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Ir al contenido
choose-language = Elegir idioma
search-placeholder = Buscar…
start-page = Inicio
breadcrumb = Está usted aquí
footer-note = No podemos garantizar que todos los datos sigan siendo correctos. Pregunte a la organización antes de ponerse en camino.
report-mistake = Informar de un error
imprint = Aviso legal
privacy = Privacidad
welcome = ¡Le damos la bienvenida! Aquí encontrará servicios para personas recién llegadas.
start-text-short = Servicios para personas recién llegadas: cursos de alemán, asesoramiento, puntos de encuentro y más.
start-description = Cursos de alemán, asesoramiento, puntos de encuentro, ayuda con los trámites y la vivienda: servicios para personas recién llegadas.
no-script = La búsqueda necesita JavaScript y un navegador actual. Sin ella, encontrará todos los servicios en las listas por tema y por municipio.
not-found = Esta página ya no existe. En la página de inicio encontrará todos los servicios.
narrow-languages = Buscar un idioma
no-language = Este idioma no está disponible aquí.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: un servicio para personas recién llegadas.
   *[other] { $name }: { $count } servicios para personas recién llegadas.
}
category-empty = Todavía no hay ningún servicio sobre este tema.
category-in = { $name } – { $municipality }
narrower-categories = Temas más concretos
category-towns = En mi municipio
all-of-category = Todos los servicios sobre este tema
same-category-everywhere = Ver todo el tema
all-offers-in = En { $name } y para { $name }
place-title = Servicios en { $name }
offers-in = En { $name } y para { $name }
offers-county-wide = En todo { $name }
also-without-place = { $count ->
    [one] Y un servicio más sin lugar indicado
   *[other] Y { $count } servicios más sin lugar indicado
}
without-place-title = Servicios sin lugar indicado
without-place-hint = No se sabe dónde se ofrecen estos servicios ni para qué municipios son. Pregunte, por favor.
browse-helpers = Para quienes ayudan
search-within = Buscar y filtrar en esta lista
also-nearby = También cerca

## Angebot
offer-what = ¿De qué se trata?
offer-next-steps = Qué hacer
offer-facts = De un vistazo
offer-contact = Contacto
offer-provider = Quién lo ofrece
offer-partners = Con la participación de
offer-similar = Servicios similares
status-planned-hint = Previsto: este servicio está anunciado, pero aún no ha empezado.
status-paused-hint = En pausa: este servicio no se ofrece en este momento.
for-professionals-hint = Este servicio es para profesionales y voluntariado.
write-mail = Escribir:
open-web = Página web:
contact-not-stated = No se indica ningún contacto.
source = Fuente:
fact-for = Para quién
fact-when = Cuándo
fact-teaches = Idioma que se enseña
fact-interpreting = Intérprete
fact-registration = Inscripción
fact-volunteers = Participar
fact-names = Otros nombres
fact-valid-until = Válido hasta
yes = sí
no = no
gender-women = solo para mujeres y niñas
gender-men = solo para hombres y niños
age-range = de { $min } a { $max } años
age-from = a partir de { $min } años
age-to = hasta { $max } años
teaching-range = { $language }, niveles { $min } a { $max }
teaching-level = { $language }, nivel { $level }
interpreting-available = posible
interpreting-by-visitor = posible; usted puede solicitarlo
interpreting-by-institution = posible; lo solicita una administración, una escuela o un centro de asesoramiento
interpreting-none = no es posible
from-to = { $start } – { $end }
from-date = inicio: { $start }
until-date = fin: { $end }
weekday-mo = lun
weekday-tu = mar
weekday-we = mié
weekday-th = jue
weekday-fr = vie
weekday-sa = sáb
weekday-su = dom
public-holidays = festivos
closed = cerrado

## Erklärungen
accessibility = Accesibilidad
accessibility-scope = Esta declaración se aplica al portal “{ $name }”.
accessibility-full = El portal cumple los requisitos de accesibilidad.
accessibility-partial = El portal cumple la mayor parte de los requisitos de accesibilidad.
accessibility-none = El portal todavía no cumple los requisitos de accesibilidad.
accessibility-not-assessed = Todavía no se ha revisado lo accesible que es el portal.
accessibility-gaps = Qué no es accesible todavía
binding-german = La versión alemana es la vinculante.
barrier-report = Informar de una barrera
barrier-intro = ¿Hay algo en este sitio web que no puede leer, oír o usar? Escríbanos. De esta forma también puede pedir un contenido en otro formato.
barrier-message = Su mensaje
barrier-page = Página:
barrier-what = ¿Qué no funciona? ¿Qué usa para navegar, por ejemplo un móvil o un lector de pantalla?
barrier-hint = Su programa de correo se abre con este texto. No se envía nada hasta que pulse allí “Enviar”.
barrier-send = Abrir correo
barrier-mail = O escriba directamente a:
plain-language = Alemán fácil
sign-language = Lengua de signos
sign-language-none = Aquí todavía no hay vídeos en lengua de signos alemana.
sign-language-ask = ¿Necesita información en lengua de signos? Pregúntenos.
imprint-missing = El aviso legal todavía no está disponible.
privacy-full = Política de privacidad del responsable del portal

## Offene Daten
data-title = Datos abiertos
data-description = Todos los servicios de este portal para descargar: como tabla y como JSON.
data-intro = { $count ->
    [one] Aquí puede descargar el servicio de este portal.
   *[other] Aquí puede descargar los { $count } servicios de este portal.
}
data-csv = Tabla (CSV)
data-csv-about = Una línea para cada servicio. Se abre en Excel y LibreOffice.
data-json = JSON
data-json-about = Para programas: en formato HSDS 3.0 (Open Referral), con identificadores fijos.
data-feed = Novedades (canal Atom)
data-feed-about = Servicios nuevos y modificados para lectores de canales. Cada tema también tiene su canal.
data-use = Qué puede hacer con ellos
data-licence = La información tiene esta licencia:
data-licence-none = No se indica nada sobre los derechos de uso. Pregunte, por favor, al responsable del portal.
data-contacts = Como contacto solo se indican organizaciones, nunca nombres de personas. Los archivos se crean de nuevo con cada actualización del portal.
feed-title = Nuevo y modificado: { $name }

## Ohne Netz
offline-title = Sin conexión
offline-text = Esta página no está guardada en su dispositivo. Las páginas que ya ha visitado y la búsqueda también funcionan sin internet.
offline-search = Ir a la búsqueda

## Erste Schritte
first-steps-call = ¿Acaba de llegar? Empiece aquí
first-steps-call-text = Qué hacer primero, paso a paso: desde el ayuntamiento hasta el curso de alemán.
first-steps-title = Primeros pasos
first-steps-lead = ¿Acaba de llegar a Alemania? Estos son los primeros pasos, mejor en este orden. Para cada uno encontrará organizaciones que le ayudan.

## Angebot: wann, wo, weitergeben
open-now = Abierto ahora, hasta las { $time }
opens-next = Cerrado ahora. Próxima apertura: { $date }, a las { $time }.
closed-now = Cerrado ahora
calendar-file = Añadir al calendario
map-link = Ver en el mapa
map-note = lleva a openstreetmap.org
checked-long-ago = Última revisión: { $date }. Ha pasado mucho tiempo. Pregunte, por favor, antes de ponerse en camino.
elsewhere-title = ¿Vive en otro municipio?
elsewhere-hint = Este servicio es para { $name }. En otros lugares, aquí pueden ayudarle:
offer-onward = Más servicios como este
read-aloud = Escuchar
read-pause = Pausa
read-resume = Seguir escuchando
read-stop = Dejar de leer
print-page = Imprimir
share-page = Compartir
link-copied = El enlace está copiado.
link-not-copied = No se ha podido copiar el enlace. Está arriba en el navegador.
qr-code = Código QR
qr-hint = Apunte con la cámara de un teléfono al código: se abrirá esta página.
report-subject = Error en el servicio { $name }
report-body = ¿Qué no es correcto?

## Schutz
exit-now = Salir rápido de la página
exit-key = o pulse Esc tres veces
traces-title = Para que nadie vea que ha estado aquí
traces-hint = El navegador recuerda las páginas visitadas. Borre después el historial: en el ordenador, casi siempre con Ctrl + Mayús + Supr (Strg + Umschalt + Entf); en el teléfono, en los ajustes del navegador. Aún mejor es una ventana privada: así el navegador no recuerda nada.

## Wörter
words-title = Palabras explicadas de forma sencilla
words-hint = Palabras y abreviaturas que aparecen en los servicios y en las cartas.
all-words = Todas las palabras

## Meine Liste
my-list = Mi lista
my-list-count = Mi lista ({ $count })
list-description = Reúna servicios, imprímalos en dos idiomas y páselos a otras personas.
list-no-script = La lista necesita JavaScript y un navegador actual.
list-empty = Su lista todavía está vacía. Elija “Guardar” en un servicio y aparecerá aquí.
list-find = Buscar servicios
list-added = “{ $name }” ya está en su lista.
list-removed = “{ $name }” ya no está en su lista.
list-full = Su lista está llena. Quite primero un servicio.
list-moved = “{ $name }” está ahora en la posición { $count }.
list-cleared = Su lista está vacía ahora.
list-undo = Deshacer
list-print = Imprimir
list-share = Compartir
list-copy = Copiar enlace
list-copied = El enlace está copiado.
list-mail = Enviar por correo
list-clear = Vaciar la lista
list-share-hint = Quien tenga el enlace puede ver esta lista. El enlace contiene solo los servicios, ninguna nota y nada sobre usted.
list-show = Idiomas en la hoja
list-second = Segundo idioma:
list-both = los dos, uno al lado del otro
list-only = solo { $language }
list-up = Subir
list-down = Bajar
list-remove = Quitar
list-note = Nota para imprimir
list-loading = Cargando…
list-gone = Este servicio ya no existe: { $name }
list-failed = No se ha podido cargar este servicio en este momento. Vuelva a cargar la página más tarde, por favor: { $name }
list-address = Esta lista en internet:
list-keep-title = Conservar la lista
list-keep = Conservar en este dispositivo
list-keep-hint = Sin marcar la casilla, la lista está solo en la dirección de esta página y se pierde al cerrar la ventana. Con la casilla marcada, su navegador guarda los servicios y sus notas en este dispositivo, nada más. Quien use el dispositivo podrá verlos.
list-kept = La lista está guardada en este dispositivo.
list-not-kept = Este navegador no permite guardar.
list-forget = Borrar de este dispositivo
list-forgotten = Borrado. Ya no hay ninguna lista guardada en este dispositivo.
list-other = En este dispositivo ya hay otra lista guardada. Si conserva también esta, las dos se unen en una.
list-other-open = Ver la lista guardada
