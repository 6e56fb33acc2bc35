"""Page layouts: each turns an article into HTML with what pages have around their articles, made of other articles.

The first ten are common kinds of pages; the others are odd ones, which the rules of the reader were not made on.
"""

import html
import json


class Others:
    """Headlines, summaries and comments from other articles."""

    def __init__(self, articles, chance):
        self.articles, self.chance = articles, chance

    def pick(self, count):
        return self.chance.sample(self.articles, count)

    def headline(self):
        return html.escape(self.pick(1)[0]["title"])

    def sentence(self, words=28):
        text = self.pick(1)[0]["text"].split()
        start = self.chance.randrange(max(len(text) - words, 1))
        return html.escape(" ".join(text[start : start + words])) + "."

    def number(self, most):
        return self.chance.randrange(1, most)


def paragraphs(article):
    return [html.escape(p.strip(), quote=False) for p in article["text"].split("\n") if p.strip()]


def ps(article):
    return "\n".join(f"<p>{p}</p>" for p in paragraphs(article))


def links(others, count, tag="li"):
    return "".join(f'<{tag}><a href="/n/{others.number(9999)}">{others.headline()}</a></{tag}>' for _ in range(count))


def cards(others, count, cls="card"):
    return "".join(
        f'<div class="{cls}"><a href="/a/{i}"><img src="t{i}.jpg" alt=""></a><h3><a href="/a/{i}">{others.headline()}</a></h3>'
        f"<p>{others.sentence(22)}</p><span>{others.number(20)} hours ago</span></div>"
        for i in range(count)
    )


def head(article, extra="", site="The Harbour Post"):
    title = html.escape(article["title"])
    return f'<meta charset="utf-8"><title>{title} | {site}</title>{extra}'


def linked_data(article):
    return '<script type="application/ld+json">' + json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": article["title"],
            "datePublished": article.get("date", "") + "T08:00:00Z",
            "author": {"@type": "Person", "name": "Mara Ilves"},
            "publisher": {"@type": "Organization", "name": "The Harbour Post"},
        }
    ).replace("</", "<\\/") + "</script>"


MENU = "".join(f'<li><a href="/{w.lower()}">{w}</a></li>' for w in "World Politics Business Climate Culture Sport Opinion Video Podcasts".split())
COOKIES = (
    "We and our 842 partners store and access information on a device, such as unique identifiers in cookies, to process"
    " personal data. You may accept or manage your choices by clicking below, including your right to object where"
    " legitimate interest is used. These choices will be signalled to our partners and will not affect browsing data."
)


def semantic(a, o):
    return f"""<!DOCTYPE html><html lang="en"><head>{head(a, linked_data(a))}</head><body>
<header class="site-header"><a href="/">The Harbour Post</a><nav><ul>{MENU}</ul></nav></header>
<main><article><header><h1>{html.escape(a["title"])}</h1><p class="byline">By <a rel="author" href="/mara">Mara Ilves</a></p>
<time datetime="{a.get("date", "")}T08:00:00Z">{a.get("date", "")}</time>
<ul class="share"><li><a href="#">Facebook</a></li><li><a href="#">X</a></li><li><a href="#">Email</a></li></ul></header>
<figure><img src="p.jpg"><figcaption>{o.sentence(14)} Photograph: Jo Venn/Agency</figcaption></figure>
<div>{ps(a)}</div><footer><p>Topics</p><ul>{links(o, 4)}</ul></footer></article>
<aside><h2>Related stories</h2>{cards(o, 4)}</aside></main>
<section class="newsletter"><h2>Sign up for our newsletter</h2><p>Get the day's headlines in your inbox every morning, free.</p></section>
<footer><ul>{MENU}</ul><p>© 2024 The Harbour Post. All rights reserved.</p></footer></body></html>"""


def soup(a, o):
    body = paragraphs(a)
    middle = len(body) // 2
    return f"""<html><head>{head(a, f'<meta property="og:title" content="{html.escape(a["title"])}"><meta property="article:published_time" content="{a.get("date", "")}">')}</head><body>
<div id="wrap"><div id="top"><div class="logo">Daily Ledger</div><div class="nav-main"><ul>{MENU}</ul></div></div>
<div id="page"><div id="left-col" class="col8"><div class="story-head"><h1>{html.escape(a["title"])}</h1>
<div class="story-meta">Staff and agencies · {a.get("date", "")} · {o.number(12)} min read</div></div>
<div class="story-body">{"".join(f"<p>{p}</p>" for p in body[:middle])}
<div class="inline-related"><span>Read also:</span> <a href="/x">{o.headline()}</a></div>
{"".join(f"<p>{p}</p>" for p in body[middle:])}</div>
<div class="author-box"><img src="a.jpg"><p>{o.sentence(25)}</p></div>
<div class="more-stories"><h3>More from World</h3>{cards(o, 6, "teaser")}</div></div>
<div id="right-col"><div class="box"><h4>Most read</h4><ol>{links(o, 10)}</ol></div><div class="box"><h4>Opinion</h4>{cards(o, 3, "op")}</div></div>
</div><div id="bottom"><p>Daily Ledger is a registered trade mark. Reproduction without permission is prohibited by law in most countries.</p></div></div></body></html>"""


def tables(a, o):
    body = "<br><br>\n".join(paragraphs(a))
    return f"""<HTML><HEAD>{head(a, site="Courier Online")}</HEAD><BODY bgcolor=white><TABLE width=800 border=0>
<TR><TD colspan=3><IMG src=logo.gif><FONT size=1>{" | ".join(f'<A href="{w}.htm">{w}</A>' for w in "Home News Sport Weather Archive Contact".split())}</FONT></TD></TR>
<TR><TD width=150 valign=top><FONT size=2><B>Sections</B><BR>{"<BR>".join(f'<A href="s{i}.htm">{o.headline()}</A>' for i in range(8))}</FONT></TD>
<TD valign=top><FONT size=5><B>{html.escape(a["title"])}</B></FONT><BR><FONT size=1>{a.get("date", "")}</FONT><BR><BR>
<FONT size=2>{body}</FONT><BR><BR><FONT size=1><A href="mailto:x@y">Mail this story</A> | <A href="print.htm">Print this story</A></FONT></TD>
<TD width=150 valign=top><FONT size=1><B>Also in the news</B><BR>{"<BR><BR>".join(f'<A href="t{i}.htm">{o.headline()}</A><BR>{o.sentence(16)}' for i in range(6))}</FONT></TD></TR>
<TR><TD colspan=3 align=center><FONT size=1>Copyright 2003 Courier Online. All rights reserved.</FONT></TD></TR></TABLE></BODY></HTML>"""


def amp(a, o):
    body = paragraphs(a)
    spots = "".join(
        f"<p>{p}</p>" + ("<amp-ad width=300 height=250><div fallback>Advertisement</div></amp-ad>" if i % 4 == 3 else "")
        for i, p in enumerate(body)
    )
    return f"""<!doctype html><html ⚡ lang="en"><head>{head(a, linked_data(a))}<style amp-boilerplate>body{{visibility:hidden}}</style></head><body>
<amp-sidebar id="s"><ul>{MENU}</ul></amp-sidebar><div class="hdr"><button on="tap:s.toggle">Menu</button><a href="/">Post</a></div>
<article class="amp-wp-article"><h1 class="amp-wp-title">{html.escape(a["title"])}</h1><div class="amp-wp-meta">Mara Ilves</div>
<amp-img src="i.jpg" width=10 height=5></amp-img><p class="wp-caption-text">{o.sentence(12)}</p>
<amp-social-share type="twitter"></amp-social-share><div class="amp-wp-article-content">{spots}</div></article>
<amp-carousel>{cards(o, 3)}</amp-carousel><div class="amp-related"><h3>You may also like</h3><ul>{links(o, 5)}</ul></div>
<amp-consent id="c"><div id="ui"><p>{COOKIES}</p><button>Accept</button></div></amp-consent><footer><p>All rights reserved</p></footer></body></html>"""


def printed(a, o):
    return f"""<html><head>{head(a, site="Print")}</head><body onload="window.print()"><p><img src="logo.png"></p><h1>{html.escape(a["title"])}</h1>
<p>Printed from https://post.example/{o.number(99999)}</p>{ps(a)}<hr><p>© Copyright The Harbour Post {o.number(2024)}</p></body></html>"""


def wordpress(a, o):
    comments = "".join(
        f'<li class="comment even" id="comment-{i}"><article class="comment-body"><footer class="comment-meta"><b class="fn">Reader {i}</b> says:'
        f'<time datetime="2024-05-0{i + 1}">May {i + 1}, 2024 at 10:0{i} am</time></footer><div class="comment-content"><p>{o.sentence(45)}</p></div></article></li>'
        for i in range(8)
    )
    return f"""<!DOCTYPE html><html lang="en-US"><head>{head(a, f'<meta property="og:site_name" content="Aid Notes"><link rel="canonical" href="https://aidnotes.example/2024/05/{o.number(28):02}/x/">')}</head>
<body class="post-template-default single single-post has-sidebar comments-open"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead"><nav id="site-navigation" class="main-navigation"><ul>{MENU}</ul></nav></header><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main">
<article id="post-{o.number(999)}" class="post type-post status-publish category-news tag-aid"><header class="entry-header"><h1 class="entry-title">{html.escape(a["title"])}</h1>
<div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="{a.get("date", "")}T10:00:00+00:00">{a.get("date", "")}</time></span> <span class="byline">by <a href="/author">admin</a></span></div></header>
<div class="entry-content">{ps(a)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on Facebook (Opens in new window)</a></li><li><a href="#">Click to share on X (Opens in new window)</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>{links(o, 3, "p")}</div></div><footer class="entry-footer"><span class="cat-links">Posted in <a href="#">News</a></span></footer></article>
<nav class="navigation post-navigation"><a href="/p">{o.headline()}</a><a href="/q">{o.headline()}</a></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">8 thoughts on “{html.escape(a["title"])}”</h2><ol class="comment-list">{comments}</ol><div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p><textarea></textarea></form></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul>{links(o, 5)}</ul></section></aside></div><footer id="colophon">Proudly powered by words</footer></div></body></html>"""


def live(a, o):
    body = paragraphs(a)
    posts = []
    for i in range(0, len(body), 3):
        texts = "".join(f"<p>{p}</p>" for p in body[i : i + 3])
        posts.append(
            f'<div class="lb-post" id="b{i}"><div class="lb-time"><time datetime="2024-04-02T1{i % 10}:05">1{i % 10}:05</time></div><div class="lb-content">{texts}</div>'
            f'<div class="lb-share"><a href="#">Share</a> <a href="#">Copy link</a></div></div>'
        )
    return f"""<!DOCTYPE html><html lang="en"><head>{head(a, linked_data(a))}</head><body><div class="app"><div class="topbar"><ul>{MENU}</ul></div>
<div class="lb-header"><h1>{html.escape(a["title"])}</h1></div><div class="lb-layout"><div class="lb-side"><h2>Key events</h2><ul>{links(o, 6)}</ul></div>
<div class="lb-timeline">{"".join(posts)}</div></div><div class="lb-more"><h2>Top stories</h2>{cards(o, 5, "lb-card")}</div><div class="gdpr-banner"><p>{COOKIES}</p></div></div></body></html>"""


def modules(a, o):
    body = "".join(
        f'<div class="css-1x{i % 3}k"><div class="css-at9"><div class="css-53u" data-block="{i}"><span>{p}</span></div></div></div>'
        for i, p in enumerate(paragraphs(a))
    )
    tiles = "".join(
        f'<div class="css-9q"><a class="css-2b" href="/{i}"><div class="css-t1">{o.headline()}</div><div class="css-t2">{o.sentence(20)}</div></a></div>' for i in range(6)
    )
    return f"""<!DOCTYPE html><html lang="en"><head>{head(a, f'<meta name="date" content="{a.get("date", "")}">')}</head><body><div id="root"><div class="css-0a"><div class="css-0b">{"".join(f'<a class="css-n" href="/{w}">{w}</a>' for w in "World Money Life Science Arts".split())}</div></div>
<div class="css-7m"><div class="css-h1"><h1 class="css-xx">{html.escape(a["title"])}</h1></div><div class="css-by"><span>By Mara Ilves</span><span>Updated {a.get("date", "")}</span></div><div class="css-b0">{body}</div></div>
<div class="css-8z"><div class="css-hd">More to read</div>{tiles}</div><div class="css-ft"><span>Terms</span><span>Privacy</span><span>© Post Media</span></div><div class="css-ck" role="dialog"><div>{COOKIES}</div></div></div></body></html>"""


def office(a, o):
    return f"""<!DOCTYPE html><html lang="en"><head>{head(a, f'<meta name="dcterms.created" content="{a.get("date", "")}">', "Office of Information")}</head><body>
<div class="usa-banner"><p>An official website of the government. Here’s how you know: official websites use a secure domain and share information only there.</p></div>
<div id="header"><ul class="menu">{MENU}</ul></div><div class="breadcrumbs"><a href="/">Home</a> &gt; <a href="/news">News</a> &gt; Statements</div>
<div id="content"><h1>{html.escape(a["title"])}</h1><p class="date">{a.get("date", "")}</p>{ps(a)}
<h2>Related documents</h2><ul>{links(o, 4)}</ul></div>
<div id="sidebar"><h3>Latest releases</h3><ul>{"".join(f'<li><span>April {i + 1}, 2024</span> <a href="/r{i}">{o.headline()}</a></li>' for i in range(8))}</ul></div>
<div id="footer"><p>The Office of Information publishes statements of record for the public and the press. For questions about this site, write to the webmaster or call the switchboard during business hours.</p><ul>{MENU}</ul></div></body></html>"""


def tabloid(a, o):
    body = paragraphs(a)
    parts = []
    for i, p in enumerate(body):
        parts.append(f"<p>{p}</p>")
        if i % 6 == 1:
            parts.append('<div class="advert"><span>Advertisement</span></div>')
        if i % 6 == 3:
            parts.append(f'<p class="inline-link"><strong>READ MORE:</strong> <a href="/z">{o.headline()}</a></p>')
        if i % 9 == 5:
            parts.append(f'<figure><img src="x.jpg"><figcaption>{o.sentence(15)} (Image: Getty Images)</figcaption></figure>')
        if i % 11 == 7:
            parts.append(f'<aside class="pullquote"><p>{o.sentence(12)}</p></aside>')
    follow = "".join(f'<article class="next-story"><h2><a href="/s{i}">{o.headline()}</a></h2><p>{o.sentence(40)}</p><a href="/s{i}">Continue reading</a></article>' for i in range(3))
    return f"""<!DOCTYPE html><html lang="en"><head>{head(a, linked_data(a))}</head><body class="article-page"><div id="onetrust-consent-sdk"><div class="ot-sdk-container"><h2>We value your privacy</h2><p>{COOKIES}</p><p>{COOKIES}</p></div></div>
<div class="mega-nav"><ul>{MENU}</ul></div><div class="ticker">Breaking: <a href="/b">{o.headline()}</a></div><div class="article-wrap"><h1>{html.escape(a["title"])}</h1><p class="article-standfirst-author">By Mara Ilves, Chief Reporter</p>
<div class="social-bar"><a href="#">Share</a><a href="#">Comments {o.number(400)}</a></div><div class="article-body">{"".join(parts)}<p><em>Follow us on Facebook and sign up to our daily newsletter.</em></p></div>
<div class="tags"><a href="/t">Aid</a><a href="/u">Budget</a></div></div><div class="next-stories">{follow}</div><div class="taboola"><h3>Around the web</h3>{cards(o, 6, "tb")}</div><div class="footer">© Tabloid Group Limited. All rights reserved.</div></body></html>"""


# Odd pages.


def transcript(a, o):
    rows = "".join(f"<dt>SPEAKER {i % 4}:</dt><dd>{p}</dd>" for i, p in enumerate(paragraphs(a)))
    known = "".join(rows)
    return f"""<html><head>{head(a)}</head><body><div class="menu"><ul>{MENU}</ul></div><div class="t"><h1>{html.escape(a["title"])}</h1><dl>{known.replace("<dt>", "<dt hidden>")}</dl></div><div class="foot"><p>Transcripts are made in haste and may be in error. Write to the desk to correct them.</p></div></body></html>"""


def preformatted(a, o):
    import textwrap

    text = "\n\n".join("\n".join(textwrap.wrap(p, 72)) for p in paragraphs(a))
    return f"""<html><head>{head(a)}</head><body><h3>Mailing list archive</h3><p><a href="p.html">Previous</a> <a href="n.html">Next</a> <a href="i.html">Index</a></p><h1>{html.escape(a["title"])}</h1><pre>
{text}
</pre><hr><ul><li>Next message: <a href="n.html">{o.headline()}</a></li><li>Previous message: <a href="p.html">{o.headline()}</a></li></ul></body></html>"""


def wrapped(a, o):
    import textwrap

    text = "<br>\n<br>\n".join("<br>\n".join(textwrap.wrap(p, 80)) for p in paragraphs(a))
    return f"""<html><head>{head(a)}</head><body><div id=nav>{links(o, 5, "div")}</div><div id=main2><b>{html.escape(a["title"])}</b><br><br>{text}</div><div id=r>{cards(o, 3, "k")}</div></body></html>"""


def webform(a, o):
    spans = "".join(f'<span class="ms-rteParagraph">{p}</span><br /><br />' for p in paragraphs(a))
    return f"""<html><head>{head(a)}</head><body><form method="post" action="./page.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="abc"><div id="s4-titlerow"><ul>{MENU}</ul></div><div id="s4-workspace"><div id="MSO_ContentTable"><h1>{html.escape(a["title"])}</h1><div id="ctl00_PlaceHolderMain_RichHtmlField" style="display:inline">{spans}</div></div></div><div id="ctl00_Right"><h3>Quick links</h3>{links(o, 7, "div")}</div><input type="submit" value="Search"></form></body></html>"""


def sections(a, o):
    body = paragraphs(a)
    parts = "".join(f'<section data-kind="text"><p>{p}</p></section>' + (f'<section data-kind="promo-unit"><p>{o.sentence(14)}</p><a href="/q">{o.headline()}</a></section>' if i == 3 else "") for i, p in enumerate(body))
    return f"""<!DOCTYPE html><html><head>{head(a, linked_data(a))}</head><body><header><nav><ul>{MENU}</ul></nav></header><main><h1>{html.escape(a["title"])}</h1><div>{parts}</div><section><h2>Read next</h2>{cards(o, 4, "c")}</section></main><footer><p>Imprint</p></footer></body></html>"""


def forum(a, o):
    comments = "".join(f"<div><b>guest{i}</b><br>{o.sentence(30)}<br><a href=#>answer</a></div>" for i in range(4))
    return f"""<html><head>{head(a)}</head><body><div><a href=/>home</a> <a href=/new>new</a> <a href=/top>top</a></div><div><h1>{html.escape(a["title"])}</h1><div>{"".join(f"<div>{p}</div>" for p in paragraphs(a))}</div></div><h3>Comments</h3><div>{comments}</div></body></html>"""


def lists(a, o):
    body = paragraphs(a)
    parts = [f"<p>{body[0]}</p><ul>"] + [f"<li>{p}</li>" for p in body[1:-1]] + [f"</ul><p>{body[-1]}</p>"] if len(body) > 2 else [f"<p>{p}</p>" for p in body]
    return f"""<html><head>{head(a)}</head><body><div id="hd"><ul>{MENU}</ul></div><div class="factsheet"><h1>{html.escape(a["title"])}</h1>{"".join(parts)}</div><div id="sb"><h4>Fact sheets</h4><ul>{links(o, 9)}</ul></div></body></html>"""


def quoted(a, o):
    body = paragraphs(a)
    parts = "".join(f"<blockquote><p>{p}</p></blockquote>" if i % 3 == 2 else f"<p>{p} <a href='/ref{i}'>[{i}]</a></p>" for i, p in enumerate(body))
    return f"""<!DOCTYPE html><html><head>{head(a)}</head><body><div role="navigation"><ul>{MENU}</ul></div><div class="blog"><div class="blog-post"><h2 class="blog-title"><a href="/self">{html.escape(a["title"])}</a></h2>{parts.replace("[", "").replace("]", "")}</div><div class="blog-post-footer"><a href="/c">12 comments</a></div></div><div class="blogroll"><h3>Blogroll</h3><ul>{links(o, 12)}</ul></div></body></html>"""


COMMON = {f.__name__: f for f in (semantic, soup, tables, amp, printed, wordpress, live, modules, office, tabloid)}
ODD = {f.__name__: f for f in (transcript, preformatted, wrapped, webform, sections, forum, lists, quoted)}
ALL = COMMON | ODD
